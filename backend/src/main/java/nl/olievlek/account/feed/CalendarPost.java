package nl.olievlek.account.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.platform.calendar.CalendarChange;
import nl.olievlek.platform.calendar.CalendarLedger;
import nl.olievlek.platform.calendar.Touched;
import nl.olievlek.platform.mail.Mail;
import nl.olievlek.platform.mail.Outbox;

/**
 * Sends people what changed in their calendar: one message for each entry, because calendar
 * programs act on no more than one. Call within a transaction.
 */
@ApplicationScoped
public class CalendarPost {

  private final CalendarLedger ledger;
  private final CalendarLetters letters;
  private final People people;
  private final Outbox outbox;
  private final TransactionSynchronizationRegistry transaction;

  CalendarPost(
      CalendarLedger ledger,
      CalendarLetters letters,
      People people,
      Outbox outbox,
      TransactionSynchronizationRegistry transaction) {
    this.ledger = ledger;
    this.letters = letters;
    this.people = people;
    this.outbox = outbox;
    this.transaction = transaction;
  }

  /** Something about these was changed: who has them in a calendar is told before the end. */
  public void touched(Collection<UUID> subjects) {
    atTheEnd().add(subjects);
  }

  /** Something about this was changed for one person, who is told before the end. */
  public void touched(UUID subject, UUID person) {
    atTheEnd().add(subject, person);
  }

  /**
   * Sends news about these together with what changed in calendars. Whoever reads news and has one
   * change gets both in one message.
   */
  public void send(Collection<UUID> subjects, Map<UUID, Mail> news) {
    send(ledger.changes(Touched.of(subjects)), news);
  }

  /** Sends what is not as it was told, although nobody told us of a change. */
  void correct(Collection<UUID> subjects) {
    send(ledger.corrections(subjects), Map.of());
  }

  private void send(List<CalendarChange> changes, Map<UUID, Mail> news) {
    var byPerson =
        changes.stream()
            .collect(
                groupingBy(
                    change -> change.version().entry().person(), LinkedHashMap::new, toList()));
    var mails = new LinkedHashMap<>(news);
    var more = new ArrayList<Mail>();
    if (!changes.isEmpty()) {
      people
          .mailboxes(byPerson.keySet())
          .forEach(
              (person, reader) -> {
                var told = byPerson.get(person);
                if (told.size() == 1 && news.containsKey(person)) {
                  mails.put(person, letters.along(news.get(person), told.getFirst(), reader));
                } else {
                  told.forEach(change -> more.add(letters.alone(change, reader)));
                }
              });
    }
    more.addAll(0, mails.values());
    outbox.queueAll(more);
  }

  /** All that was touched in this transaction. */
  private Touched atTheEnd() {
    if (transaction.getResource(Touched.class) instanceof Touched known) {
      return known;
    }
    var touched = new Touched();
    transaction.putResource(Touched.class, touched);
    transaction.registerInterposedSynchronization(new AtTheEnd(touched));
    return touched;
  }

  private final class AtTheEnd implements Synchronization {

    private final Touched touched;

    AtTheEnd(Touched touched) {
      this.touched = touched;
    }

    @Override
    public void beforeCompletion() {
      if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
        send(ledger.changes(touched), Map.of());
      }
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing is left to do.
    }
  }
}
