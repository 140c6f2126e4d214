package nl.olievlek.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** What was sent to somebody is not forgotten, whoever writes at the same time. */
@ApiTest
class LedgerRepositoryTest {

  private static final LocalDate DAY = LocalDate.of(2099, 2, 2);
  private static final String SENT = "as it was sent";

  @Inject LedgerRepository ledger;
  @Inject World world;

  @Test
  void who_reads_a_calendar_while_it_is_sent_does_not_undo_that() {
    var read = row();
    ledger.save(List.of(read.mailedAs(SENT)));

    ledger.save(List.of(read));

    assertThat(ledger.ofPerson(read.personId()))
        .singleElement()
        .satisfies(kept -> assertThat(kept.mailed()).isEqualTo(SENT));
  }

  @Test
  void what_was_taken_back_is_kept_as_taken_back() {
    var sent = row().mailedAs(SENT);
    ledger.save(List.of(sent));

    ledger.save(List.of(sent.gone(Instant.EPOCH).mailedAs(LedgerRow.TAKEN_BACK)));

    assertThat(ledger.ofPerson(sent.personId()))
        .singleElement()
        .satisfies(kept -> assertThat(kept.mailed()).isEqualTo(LedgerRow.TAKEN_BACK));
  }

  private LedgerRow row() {
    return new LedgerRow(
        world.person(),
        Ids.next(),
        "meeting",
        0,
        Instant.EPOCH,
        "what it says",
        null,
        DAY,
        DAY,
        null,
        null);
  }
}
