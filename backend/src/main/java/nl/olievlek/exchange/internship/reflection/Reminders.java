package nl.olievlek.exchange.internship.reflection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every morning for reflections that are due. */
@ApplicationScoped
class Reminders {

  private final ReminderService service;

  Reminders(ReminderService service) {
    this.service = service;
  }

  @Scheduled(
      cron = "{olievlek.reflection.reminder-cron}",
      timeZone = "Europe/Amsterdam",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void remind() {
    service.remind();
  }
}
