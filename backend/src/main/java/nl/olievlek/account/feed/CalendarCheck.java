package nl.olievlek.account.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Looks every quarter of an hour whether what people were sent is still so. */
@ApplicationScoped
class CalendarCheck {

  private static final UUID FIRST = new UUID(0, 0);

  private final CalendarCheckService service;

  CalendarCheck(CalendarCheckService service) {
    this.service = service;
  }

  @Scheduled(
      every = "{olievlek.calendar.check}",
      delayed = "2m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    for (var at = Optional.of(FIRST); at.isPresent(); ) {
      at = service.next(at.get());
    }
  }

  @Scheduled(cron = "{olievlek.calendar.tidy}", timeZone = "Europe/Amsterdam")
  void tidy() {
    service.tidy();
  }
}
