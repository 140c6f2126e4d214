package nl.olievlek.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product keeps is its owner's alone, and what others could write is not trusted. */
class DataFolderTest {

  @TempDir Path here;

  @Test
  void a_folder_and_what_is_kept_in_it_are_the_owners_alone() {
    var folder = DataFolder.open(here.resolve("new/data"));

    folder.keep("secret.key", "geheim");
    var cache = folder.cache("binaries");

    assertThat(mode(here.resolve("new/data"))).isEqualTo("rwx------");
    assertThat(mode(folder.file("secret.key"))).isEqualTo("rw-------");
    assertThat(mode(cache)).isEqualTo("rwx------");
    assertThat(folder.kept("secret.key")).contains("geheim");
    assertThat(folder.keptOr("secret.key", () -> "ander")).isEqualTo("geheim");
  }

  @Test
  void a_folder_that_others_could_look_into_is_shut() throws IOException {
    var data = folder("data", "rwxr-xr-x");

    DataFolder.open(data);

    assertThat(mode(data)).isEqualTo("rwx------");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxrwxrwx", "rwxrwxr-x", "rwx---rwx"})
  void a_folder_that_others_can_write_is_refused_with_what_mends_it(String open)
      throws IOException {
    var data = folder("data", open);

    assertThatThrownBy(() -> DataFolder.open(data))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("chmod -R go-rwx '" + data + "'");

    allow(data, "rwx------");
    assertThatCode(() -> DataFolder.open(data)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-rw-r--", "rw----rw-"})
  void a_key_that_others_can_write_is_refused_by_its_path(String open) throws IOException {
    DataFolder.open(here).keep("secret.key", "geheim");
    var key = here.resolve("secret.key");
    allow(key, open);

    assertThatThrownBy(() -> DataFolder.open(here))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining(key.toString());
  }

  @Test
  void the_data_of_the_database_are_refused_when_others_can_write_them() throws IOException {
    folder("postgres", "rwxrwx---");
    var folder = DataFolder.open(here);

    assertThatThrownBy(() -> folder.folder("postgres")).isInstanceOf(FolderRefused.class);
  }

  @Test
  void programs_that_others_could_have_put_there_are_thrown_away() throws IOException {
    var binaries = folder("binaries", "rwxrwxrwx");
    Files.writeString(
        Files.createDirectories(binaries.resolve("PG-1/bin")).resolve("postgres"), "");

    var cache = DataFolder.open(here).cache("binaries");

    assertThat(cache).isEmptyDirectory();
    assertThat(mode(cache)).isEqualTo("rwx------");
  }

  private Path folder(String name, String mode) throws IOException {
    var folder = Files.createDirectory(here.resolve(name));
    allow(folder, mode);
    return folder;
  }

  private static void allow(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  private static String mode(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
