package nl.olievlek.account.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.calendar.CalendarLedger;

/**
 * Looks whether what people were sent is still so. A role that ends, a supervisor who comes, an
 * organisation that moves: nobody has to tell the calendar.
 */
@ApplicationScoped
class CalendarCheckService {

  private static final int MOST = 500;

  private final CalendarLedger ledger;
  private final CalendarPost post;

  CalendarCheckService(CalendarLedger ledger, CalendarPost post) {
    this.ledger = ledger;
    this.post = post;
  }

  /**
   * Looks at the next few.
   *
   * @param after the last one that was looked at
   * @return the last one of these; nothing when there are no more
   */
  @Transactional
  Optional<UUID> next(UUID after) {
    var subjects = ledger.sentAfter(after, MOST);
    post.correct(subjects);
    return subjects.stream().reduce((before, last) -> last);
  }

  @Transactional
  void tidy() {
    ledger.tidy();
  }
}
