package nl.olievlek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A list is sorted by a key that stands beside the row: one that is made of each candidate at every
 * request costs seconds where there are many.
 */
class SortKeysTest {

  @Test
  void no_list_makes_its_sort_keys_while_it_sorts() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var sources = files.filter(file -> file.toString().endsWith(".java")).toList();

      assertThat(sources).isNotEmpty();
      assertThat(sources.stream().flatMap(SortKeysTest::sorts))
          .isNotEmpty()
          .noneMatch(line -> line.contains("fold(") || line.contains("_key("));
    }
  }

  private static Stream<String> sorts(Path source) {
    try {
      return Files.readAllLines(source).stream()
          .filter(line -> line.contains(".allow(\""))
          .map(line -> source + ": " + line.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
