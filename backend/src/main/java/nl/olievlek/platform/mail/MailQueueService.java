package nl.olievlek.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is done with waiting messages, each step in a transaction of its own. */
@ApplicationScoped
class MailQueueService {

  /** How long after each attempt the next one is; after the last of these it has failed. */
  static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8));

  /** A message whose sender died is taken up again after this. */
  private static final Duration CLAIMED = Duration.ofMinutes(5);

  /** How long messages are kept that were sent or failed. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final MailRepository messages;
  private final Clock clock;

  MailQueueService(MailRepository messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** Takes the next message that is due, so that no other node sends it too. */
  @Transactional
  Optional<DueMail> claim() {
    return messages.claim(clock.instant(), clock.instant().plus(CLAIMED));
  }

  @Transactional
  void sent(DueMail mail) {
    messages.sent(mail.id(), clock.instant());
  }

  @Transactional
  void failed(DueMail mail, MailFault fault) {
    if (fault == MailFault.REFUSED || mail.attempts() > WAITS.size()) {
      messages.failed(mail.id(), fault);
    } else {
      var wait = WAITS.get(mail.attempts() - 1);
      messages.again(mail.id(), fault, clock.instant().plus(wait));
    }
  }

  @Transactional
  void removeOld() {
    messages.removeBefore(clock.instant().minus(KEPT));
  }
}
