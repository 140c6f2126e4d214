package nl.olievlek.planning;

import static nl.olievlek.planning.Rounds.SEED;
import static nl.olievlek.planning.Rounds.id;
import static nl.olievlek.planning.Rounds.learner;
import static nl.olievlek.planning.Rounds.unluckyBefore;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DrawOrderTest {

  @Test
  void anybody_can_compute_a_ticket_again() throws Exception {
    UUID anna = id("Anna");
    byte[] bytes = HexFormat.of().parseHex(SEED + anna.toString().replace("-", ""));

    byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes);

    assertEquals(HexFormat.of().formatHex(expected), DrawOrder.ticket(SEED, anna));
  }

  @Test
  void who_drew_badly_last_time_draws_earlier_this_time() {
    var lucky = unluckyBefore(learner("Anna", "A"), 0);
    var newcomer = learner("Bram", "A");
    var unlucky = unluckyBefore(learner("Cas", "A"), 1);

    var order = DrawOrder.of(List.of(lucky, newcomer, unlucky), SEED);

    assertEquals(List.of(unlucky, newcomer, lucky), order);
  }

  @Test
  void a_seed_is_held_against_the_hash_shown_before() {
    var shown = SeedCommitment.draw();
    var other = SeedCommitment.draw();

    assertNotEquals(shown.seed(), other.seed());
    assertTrue(shown.holds());
    assertFalse(new SeedCommitment(other.seed(), shown.hash()).holds());
  }
}
