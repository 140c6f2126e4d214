package nl.olievlek.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A place for what is worth nothing when the process ends; its owner's alone, unlike most. */
public final class TemporaryFolder {

  private TemporaryFolder() {}

  /** Makes one, and says the path of a folder in it that is not there yet. */
  public static String make() {
    try {
      var folder = Files.createTempDirectory("olievlek-");
      folder.toFile().deleteOnExit();
      return folder.resolve("cache").toString();
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder can be made", e);
    }
  }
}
