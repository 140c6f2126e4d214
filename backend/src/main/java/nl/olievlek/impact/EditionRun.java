package nl.olievlek.impact;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes the editions of a month in the first night after it. */
@ApplicationScoped
class EditionRun {

  private static final Logger LOG = Logger.getLogger(EditionRun.class);

  private final EditionService editions;

  EditionRun(EditionService editions) {
    this.editions = editions;
  }

  @Scheduled(
      cron = "{olievlek.impact.edition-cron}",
      timeZone = "Europe/Amsterdam",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    editions.missing().forEach(this::make);
  }

  /** One network that fails keeps no other from its edition. */
  private void make(UUID network) {
    try {
      editions.make(network);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "No edition was made for network %s", network);
    }
  }
}
