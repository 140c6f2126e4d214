package nl.olievlek.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of an app. */
class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** The last six digits of the vectors of RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
  }

  @Test
  void a_code_works_in_its_half_minute_and_the_ones_beside_it() {
    var code = Totp.code(SECRET, 100);

    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(99 * 30))).hasValue(100);
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(102 * 30 - 1))).hasValue(100);
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(102 * 30))).isEmpty();
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(99 * 30 - 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void base32_is_that_of_the_standard(String text, String encoded) {
    assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
  }

  @Test
  void an_app_reads_who_and_where_from_the_address() {
    assertThat(
            Totp.uri("Olievlek", "noor@example.nl", "foobar".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(
            "otpauth://totp/Olievlek:noor%40example.nl?secret=MZXW6YTBOI&issuer=Olievlek&algorithm=SHA1&digits=6&period=30");
  }
}
