package nl.olievlek.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Destroys every night what was kept long enough. */
@ApplicationScoped
class NightlyRun {

  private final RetentionRunService runs;

  NightlyRun(RetentionRunService runs) {
    this.runs = runs;
  }

  @Scheduled(
      cron = "{olievlek.retention.cron}",
      timeZone = "Europe/Amsterdam",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    runs.run(false, null);
  }
}
