package nl.olievlek.exchange.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every morning for rounds of which the offers or the wishes close soon. */
@ApplicationScoped
class DeadlineReminders {

  private final DeadlineReminderService service;

  DeadlineReminders(DeadlineReminderService service) {
    this.service = service;
  }

  @Scheduled(
      cron = "{olievlek.round.reminder-cron}",
      timeZone = "Europe/Amsterdam",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void remind() {
    service.remind();
  }
}
