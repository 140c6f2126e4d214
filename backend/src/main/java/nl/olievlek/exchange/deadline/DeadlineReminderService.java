package nl.olievlek.exchange.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import nl.olievlek.account.People;
import nl.olievlek.platform.mail.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds hosts without an offer and learners without a wish, each at most once in a round. */
@ApplicationScoped
class DeadlineReminderService {

  private final DeadlineReminderRepository reminders;
  private final People people;
  private final Outbox outbox;
  private final Clock clock;
  private final int days;

  DeadlineReminderService(
      DeadlineReminderRepository reminders,
      People people,
      Outbox outbox,
      Clock clock,
      @ConfigProperty(name = "olievlek.round.reminder-days") int days) {
    this.reminders = reminders;
    this.people = people;
    this.outbox = outbox;
    this.clock = clock;
    this.days = days;
  }

  @Transactional
  void remind() {
    var today = LocalDate.now(clock);
    var now = clock.instant();
    send("offers-close", reminders.claimOffers(today, today.plusDays(days), now));
    send("wishes-close", reminders.claimWishes(today, today.plusDays(days), now));
  }

  private void send(String template, List<Due> all) {
    if (all.isEmpty()) {
      return;
    }
    var boxes = people.mailboxes(all.stream().map(Due::personId).distinct().toList());
    for (var due : all) {
      var box = boxes.get(due.personId());
      if (box != null) {
        var until = day(due.deadline(), Locale.of(box.preferredLanguage()));
        outbox.queue(box.mail(template, due.roundName(), until, outbox.link(due.path())));
      }
    }
  }

  private static String day(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }
}
