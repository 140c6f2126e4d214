package nl.olievlek.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The made-up rows come from a seed: anyone can make the same file again. */
public class MadeUpRowsTest {

  private static final Path FILE = Path.of("src/main/resources/sample/mbo-zin-made-up.json");

  @Test
  void the_file_is_what_the_seed_gives() throws IOException {
    assertThat(MadeUpMboZin.text())
        .as("made-up rows changed; run: make sample")
        .isEqualTo(Files.readString(FILE));
  }

  /** Writes the file anew; see the Makefile. */
  public static void main(String... arguments) throws IOException {
    Files.writeString(FILE, MadeUpMboZin.text());
  }
}
