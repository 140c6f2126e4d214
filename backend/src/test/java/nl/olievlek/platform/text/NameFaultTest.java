package nl.olievlek.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people call themselves and their things is kept as it is; what only looks like a name is
 * not.
 */
class NameFaultTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Noor",
        "'t Heem",
        "’s-Gravenhage",
        "O’Neill-van der Berg",
        "Łukasz Żółć",
        "Nguyễn Thị Ánh",
        "الأميري",
        "Thuiszorg.nl B.V.",
        "J.P. de Vries jr.",
        "Zorg & Co (locatie 2)",
        "Koffie ☕ op 4",
      })
  void a_name_is_a_name(String name) {
    assertThat(NameFault.of(name)).isEmpty();
    assertThat(NameFault.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\u00a0\u2003',        EMPTY",
    "'...',                 EMPTY",
    "'\u0301\u0301',        EMPTY",
    "'No\u200bor',          INVISIBLE",
    "'No\u00ador',          INVISIBLE",
    "'\u202eroon',          INVISIBLE",
    "'Noor\u2028Berg',      INVISIBLE",
    "'Noor\u0085Berg',      INVISIBLE",
    "'a\ufeff',             INVISIBLE",
    "'a\u3164',             INVISIBLE",
    "'http://evil.example', LINK",
    "'Kijk op WWW.evil.nl', LINK",
    "'mailto:x',            LINK",
    "'x@evil.example',      LINK",
  })
  void what_only_looks_like_one_is_not(String text, NameFault fault) {
    assertThat(NameFault.of(text)).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Noor\nBerg", "Noor\r\nBcc: x", "Noor\tBerg", "a\u0000b", "a\u001bb"})
  void a_name_is_one_line(String text) {
    assertThat(NameFault.of(text)).contains(NameFault.INVISIBLE);
  }

  @Test
  void accents_do_not_pile_up() {
    assertThat(NameFault.of("a" + "\u0301".repeat(4))).isEmpty();
    assertThat(NameFault.of("a" + "\u0301".repeat(5))).contains(NameFault.PILED);
  }
}
