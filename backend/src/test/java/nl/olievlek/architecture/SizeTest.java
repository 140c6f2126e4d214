package nl.olievlek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files stay small enough to read at once. */
class SizeTest {

  @ParameterizedTest
  @CsvSource({"src/main/java, 200", "src/test/java, 300"})
  void no_file_is_longer_than_its_cap(Path folder, int cap) throws IOException {
    var sources = sources(folder);

    var tooLong = sources.stream().filter(file -> lines(file) > cap).toList();

    assertThat(sources).isNotEmpty();
    assertThat(tooLong).isEmpty();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
