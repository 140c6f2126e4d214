package nl.olievlek.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever has a name is held to the same rule, in a request and in a file. */
class NamedFieldsTest {

  private static final String NAMED =
      "name|fullName|title|givenName|surname|surnamePrefix|ward|city|streetAddress|place|region|partner|qualification";

  /** A component of a request that is called as a name is, with the annotation before it. */
  private static final Pattern FIELD =
      Pattern.compile("(@\\w+|\\S*\\))\\s+String (" + NAMED + ")(?=\\s*[,)])");

  private static final Pattern UNCHECKED =
      Pattern.compile("(requiredText|text)\\(\"(" + NAMED + ")\"\\)");

  @Test
  void every_name_in_a_request_is_held_to_the_rule_for_names() {
    var unchecked =
        sources("Request.java", "/NewPerson.java", "/NewPasskey.java")
            .flatMap(source -> matches(source, FIELD))
            .filter(field -> !field.matches("@Name\\s.*"))
            .toList();

    assertThat(sources("Request.java").flatMap(source -> matches(source, FIELD)))
        .hasSizeGreaterThan(20);
    assertThat(unchecked).isEmpty();
  }

  @Test
  void every_name_in_a_file_is_held_to_it_too() {
    var sections = sources("Import.java").toList();

    assertThat(sections).hasSizeGreaterThan(15);
    assertThat(sections.stream().flatMap(source -> matches(source, UNCHECKED))).isEmpty();
  }

  private static Stream<String> matches(String source, Pattern pattern) {
    return pattern.matcher(source).results().map(MatchResult::group).map(String::strip);
  }

  private static Stream<String> sources(String... endings) {
    try (var files = Files.walk(Path.of("src/main/java/nl/olievlek"))) {
      return files
          .filter(file -> List.of(endings).stream().anyMatch(file.toString()::endsWith))
          .map(NamedFieldsTest::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
