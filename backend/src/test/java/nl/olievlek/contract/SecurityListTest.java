package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The list of security requirements names its tests; a test that was renamed must not stay there.
 */
class SecurityListTest {

  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  @Test
  void every_test_that_the_list_names_exists() throws IOException {
    var list = Files.readString(Path.of("docs/asvs.md"));
    var sources = sources();

    var named = NAMED.matcher(list).results().toList();

    assertThat(named).hasSizeGreaterThan(30);
    assertThat(named)
        .allSatisfy(
            name ->
                assertThat(sources.getOrDefault(name.group(1), ""))
                    .as(name.group())
                    .contains(" " + name.group(2) + "("));
  }

  @Test
  void every_requirement_has_an_answer() throws IOException {
    var rows =
        Files.readAllLines(Path.of("docs/asvs.md")).stream()
            .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+.*"))
            .toList();

    assertThat(rows).hasSizeGreaterThan(80);
    assertThat(rows).allMatch(row -> row.matches("\\|[^|]+\\|[^|]+\\| (Met|Not met|n/a)[^|]+\\|"));
    assertThat(List.of("V6", "V7", "V9", "V10")).allMatch(chapter -> contains(chapter));
  }

  private static boolean contains(String chapter) {
    try {
      return Files.readString(Path.of("docs/asvs.md")).contains("\n## " + chapter + " ");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, String> sources() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  Function.<Path>identity().andThen(SecurityListTest::text),
                  (one, other) -> one + other));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
