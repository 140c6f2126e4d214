package nl.olievlek.account.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyRingTest {

  private static final Instant CHANGE = Instant.parse("2027-01-01T00:00:00Z");
  private static final Duration TOKENS_LAST = Duration.ofMinutes(12);

  private SigningKey first;
  private SigningKey second;
  private KeyRing ring;

  @BeforeEach
  void there_are_two_keys_in_turn() throws JoseException {
    first = new SigningKey(RsaJwkGenerator.generateJwk(2048), CHANGE.minus(Duration.ofDays(90)));
    second = new SigningKey(RsaJwkGenerator.generateJwk(2048), CHANGE);
    ring = KeyRing.of(List.of(first, second), TOKENS_LAST);
  }

  @Test
  void the_next_key_is_published_before_it_signs() {
    var before = CHANGE.minusSeconds(1);

    assertThat(ring.current(before)).isEqualTo(first);
    assertThat(ring.published(before)).containsExactly(second, first);
    assertThat(ring.trusted(before)).containsExactly(first);
    assertThat(ring.lacksNext(before)).isFalse();
  }

  @Test
  void a_retired_key_is_trusted_until_its_last_token_has_ended() {
    var lastToken = CHANGE.plus(TOKENS_LAST).minusSeconds(1);

    assertThat(ring.current(CHANGE)).isEqualTo(second);
    assertThat(ring.trusted(lastToken)).containsExactly(second, first);
    assertThat(ring.over(lastToken)).isEmpty();
    assertThat(ring.lacksNext(lastToken)).isTrue();
  }

  @Test
  void then_nobody_needs_it_any_more() {
    var after = CHANGE.plus(TOKENS_LAST);

    assertThat(ring.trusted(after)).containsExactly(second);
    assertThat(ring.published(after)).containsExactly(second);
    assertThat(ring.over(after)).containsExactly(first);
  }
}
