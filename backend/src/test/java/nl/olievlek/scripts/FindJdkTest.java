package nl.olievlek.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script finds the JDK, whatever else Java has to say on this machine. */
class FindJdkTest {

  @TempDir Path here;

  private Path home;

  @BeforeEach
  void aJdkInAFolderWithASpace() throws IOException {
    home = here.resolve("my jdk");
    var compiler = Files.createDirectories(home.resolve("bin")).resolve("javac");
    Files.writeString(
        compiler,
        "#!/bin/sh\nexec '%s/bin/javac' \"$@\"\n".formatted(System.getProperty("java.home")));
    assertThat(compiler.toFile().setExecutable(true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
  void options_that_java_talks_about_are_not_its_version(String variable) throws Exception {
    assertThat(printed(variable, "-Duser.language=de")).isEqualTo(home.toString());
    assertThat(printed(variable, "-Duser.language=de", "version"))
        .isEqualTo(String.valueOf(Runtime.version().feature()));
  }

  @Test
  void a_search_path_for_folders_says_nothing_in_between() throws Exception {
    assertThat(printed("CDPATH", ".:/")).isEqualTo(home.toString());
  }

  private String printed(String variable, String value, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("scripts/find-jdk"));
    command.addAll(List.of(arguments));
    var script = new ProcessBuilder(command);
    script.environment().put("JAVA_HOME", home.toString());
    script.environment().put(variable, value);
    var run = script.start();
    return new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
