package nl.olievlek.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets that only this product reads. */
class SealedTest {

  private static final String GIVEN = "b2xpZXZsZWstb2xpZXZsZWstb2xpZXZsZWstb2xpZXY=";

  @TempDir Path folder;

  @Test
  void what_is_sealed_can_be_opened_again() {
    var sealed = sealed(Optional.empty());

    var hidden = sealed.seal("totp:noor", "a secret");

    assertThat(hidden).startsWith("v1.").doesNotContain("secret");
    assertThat(sealed.openText("totp:noor", hidden)).isEqualTo("a secret");
    assertThat(sealed.seal("totp:noor", "a secret")).isNotEqualTo(hidden);
  }

  @Test
  void a_secret_of_one_place_does_not_open_in_another() {
    var sealed = sealed(Optional.empty());
    var hidden = sealed.seal("totp:noor", "a secret");

    assertThatThrownBy(() -> sealed.open("totp:sam", hidden))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_changed_secret_and_another_key_are_refused() {
    var hidden = sealed(Optional.empty()).seal("totp:noor", "a secret");
    var last = hidden.charAt(hidden.length() - 2) == 'A' ? 'B' : 'A';
    var changed =
        hidden.substring(0, hidden.length() - 2) + last + hidden.substring(hidden.length() - 1);

    assertThatThrownBy(() -> sealed(Optional.empty()).open("totp:noor", changed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sealed(Optional.of(GIVEN)).open("totp:noor", hidden))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_key_is_made_once_and_readable_by_its_owner_only() throws IOException {
    var first = new SecretKey(Optional.empty(), folder).value();
    var second = new SecretKey(Optional.empty(), folder).value();

    assertThat(second).isEqualTo(first).hasSize(32);
    assertThat(Files.getPosixFilePermissions(folder.resolve("secret.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void a_given_key_of_another_length_is_refused_without_repeating_it() {
    assertThatThrownBy(() -> new SecretKey(Optional.of("dG9vIHNob3J0"), folder))
        .hasMessageContaining("OLIEVLEK_SECRET_KEY")
        .hasMessageNotContaining("dG9v");
  }

  private Sealed sealed(Optional<String> given) {
    return new Sealed(new SecretKey(given, folder));
  }
}
