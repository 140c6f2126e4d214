package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds learners of a reflection that is due, at most twice. */
@ApplicationScoped
class ReminderService {

  /** What ended longer ago is history: it comes from an import, or nobody waits for it any more. */
  private static final int HISTORY_DAYS = 60;

  private final ReminderRepository reminders;
  private final ReflectionMail mail;
  private final Clock clock;
  private final List<Integer> days;

  ReminderService(
      ReminderRepository reminders,
      ReflectionMail mail,
      Clock clock,
      @ConfigProperty(name = "olievlek.reflection.reminder-days") List<Integer> days) {
    this.reminders = reminders;
    this.mail = mail;
    this.clock = clock;
    this.days = days;
  }

  /** The last reminder first, so that nobody gets two on one day. */
  @Transactional
  void remind() {
    for (var sent = Math.min(days.size(), 2) - 1; sent >= 0; sent--) {
      remind(sent);
    }
  }

  private void remind(int sent) {
    var now = clock.instant();
    var today = LocalDate.now(clock);
    var apart = sent == 0 ? 0 : days.get(sent) - days.get(sent - 1);
    // Half a day less: the run of today may be a little earlier than that of then.
    var lastBefore = now.minus(Duration.ofDays(apart)).plus(Duration.ofHours(12));
    for (var due :
        reminders.due(
            sent, today.minusDays(HISTORY_DAYS), today.minusDays(days.get(sent)), lastBefore)) {
      if (reminders.remember(due.internshipId(), sent, now)) {
        mail.due(due.personId(), due.internshipId(), due.hostName());
      }
    }
  }
}
