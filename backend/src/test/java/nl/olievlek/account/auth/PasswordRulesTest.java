package nl.olievlek.account.auth;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final List<String> NOOR = List.of("Noor van der Berghout", "noor.werk@example.nl");

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1qaz2wsx3edc",
        "123456789012",
        "Welkom123456!",
        "!!!wachtwoord!!!",
        "OLIEVLEK2026!!",
        "passwordpassword",
        "abababababab",
        "            12345",
        "aaaaaaaaaaaa"
      })
  void what_many_people_use_is_refused(String password) {
    assertThatThrownBy(() -> rules.require("password", password, NOOR))
        .isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"drie-noor-kersen", "mijn Berghout thuis", "ik-ben-noor.werk"})
  void the_own_name_and_address_are_refused(String password) {
    assertThatThrownBy(() -> rules.require("password", password, NOOR))
        .isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drie-warme-kersen",
        "839204617352",
        "kaas fiets wolk lamp",
        "ΚαλημέραΚόσμε!",
        "example.nl-is-geen-naam"
      })
  void anything_else_will_do(String password) {
    assertThatCode(() -> rules.require("password", password, NOOR)).doesNotThrowAnyException();
  }
}
