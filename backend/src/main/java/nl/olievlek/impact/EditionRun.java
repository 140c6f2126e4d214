package nl.olievlek.impact;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the editions of a month in the first night after it. */
@ApplicationScoped
class EditionRun {

  private final EditionService editions;

  EditionRun(EditionService editions) {
    this.editions = editions;
  }

  @Scheduled(
      cron = "{olievlek.impact.edition-cron}",
      timeZone = "Europe/Amsterdam",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    editions.missing().forEach(editions::make);
  }
}
