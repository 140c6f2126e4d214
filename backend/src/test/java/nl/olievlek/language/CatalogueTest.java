package nl.olievlek.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in both languages, and on a machine that speaks a third one. */
class CatalogueTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final Pattern CONSTRAINT =
      Pattern.compile("import (jakarta\\.validation\\.constraints\\.\\w+);");

  private final Locale machine = Locale.getDefault();

  @BeforeEach
  void aMachineThatSpeaksNeither() {
    Locale.setDefault(Locale.GERMANY);
    ResourceBundle.clearCache();
  }

  @AfterEach
  void theMachineAgain() {
    Locale.setDefault(machine);
    ResourceBundle.clearCache();
  }

  static Stream<String> bundles() throws IOException {
    try (var files = Files.walk(RESOURCES)) {
      return files
          .map(file -> RESOURCES.relativize(file).toString())
          .filter(name -> name.matches("(messages/\\w+|ValidationMessages\\w*)\\.properties"))
          .map(name -> name.replaceFirst("(_[a-z]{2})?\\.properties", "").replace('/', '.'))
          .distinct()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_say_the_same_things(String name) {
    var dutch = bundle(name, Locale.of("nl"));
    var english = bundle(name, Locale.ENGLISH);

    assertThat(dutch.keySet()).isEqualTo(english.keySet());
    assertThat(dutch.keySet())
        .noneMatch(key -> dutch.getString(key).isBlank() || english.getString(key).isBlank());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_text_is_left_to_the_language_of_the_machine(String name) {
    assertThat(bundle(name, Locale.of("nl")).getLocale()).isEqualTo(Locale.of("nl"));
    assertThat(bundle(name, Locale.ENGLISH).getLocale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void every_constraint_that_is_used_has_a_message_of_ours() throws IOException {
    var messages = bundle("ValidationMessages", Locale.of("nl"));
    var used = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        CONSTRAINT
            .matcher(Files.readString(file, StandardCharsets.UTF_8))
            .results()
            .forEach(found -> used.add(found.group(1) + ".message"));
      }
    }

    assertThat(used)
        .hasSizeGreaterThan(5)
        .allMatch(key -> key.contains(Constraint.class.getPackageName()));
    assertThat(messages.keySet()).containsAll(used);
  }

  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(name, language);
  }
}
