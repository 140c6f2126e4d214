package nl.olievlek.platform.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/** A body of which nobody said how long it is; it is read no further than a body may be. */
final class LimitedBody extends FilterInputStream {

  private long left;

  LimitedBody(InputStream body, long largest) {
    super(body);
    left = largest;
  }

  @Override
  public int read() throws IOException {
    var character = super.read();
    count(character < 0 ? 0 : 1);
    return character;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var read = super.read(into, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw Problems.of(ProblemKind.TOO_LARGE);
    }
  }
}
