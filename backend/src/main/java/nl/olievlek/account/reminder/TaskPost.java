package nl.olievlek.account.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.task.MailChoice;

/**
 * Looks by day for what people are to be told, and every morning for all the rest in one message.
 */
@ApplicationScoped
class TaskPost {

  private final TaskPostService service;

  TaskPost(TaskPostService service) {
    this.service = service;
  }

  @Scheduled(
      cron = "{olievlek.task.mail-cron}",
      timeZone = "Europe/Amsterdam",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tell() {
    service.tell(MailChoice.AT_ONCE);
  }

  @Scheduled(
      cron = "{olievlek.task.digest-cron}",
      timeZone = "Europe/Amsterdam",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void digest() {
    service.tell(MailChoice.DIGEST);
  }
}
