package nl.olievlek.meeting.registration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few minutes for offered seats that nobody took. */
@ApplicationScoped
class ExpiredOffers {

  private final RegistrationService registrations;

  ExpiredOffers(RegistrationService registrations) {
    this.registrations = registrations;
  }

  @Scheduled(
      every = "{olievlek.meeting.offer-check}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void passOn() {
    registrations.passOnExpiredOffers();
  }
}
