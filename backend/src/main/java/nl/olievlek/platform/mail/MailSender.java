package nl.olievlek.platform.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Sends what waits: right after a commit, and every few seconds what has to be tried again. */
@ApplicationScoped
class MailSender {

  private static final Logger LOG = Logger.getLogger(MailSender.class);

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final MailQueueService queue;
  private final MailSettings settings;
  private final ReactiveMailer mailer;
  private final Vertx vertx;
  private final AtomicBoolean called = new AtomicBoolean();

  MailSender(MailQueueService queue, MailSettings settings, ReactiveMailer mailer, Vertx vertx) {
    this.queue = queue;
    this.settings = settings;
    this.mailer = mailer;
    this.vertx = vertx;
  }

  /** One run for all messages of a transaction, on a thread that has none. */
  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Queued queued) {
    if (!settings.keeps() && called.compareAndSet(false, true)) {
      Infrastructure.getDefaultExecutor().execute(this::sendWhatWaits);
    }
  }

  @Scheduled(
      every = "{olievlek.mail.check}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sendWhatWaits() {
    called.set(false);
    if (settings.keeps()) {
      return;
    }
    // A server that is out of reach is not asked again for every message that waits.
    for (var due = queue.claim(); due.isPresent(); due = queue.claim()) {
      if (!send(due.get())) {
        return;
      }
    }
  }

  @Scheduled(cron = "{olievlek.mail.tidy}", timeZone = "Europe/Amsterdam")
  void tidy() {
    queue.removeOld();
  }

  /** Whether the mail server was there. */
  private boolean send(DueMail due) {
    try {
      deliver(Letter.of(due));
    } catch (RuntimeException failure) {
      var fault = MailFault.of(failure);
      LOG.warnf("Mail %s was not sent: %s", due.id(), fault);
      queue.failed(due, fault);
      return fault != MailFault.UNREACHABLE;
    }
    queue.sent(due);
    return true;
  }

  /**
   * On an event loop from the start: begun on any other thread, the connection may be read on one
   * event loop before its reader is set on another, and the greeting of a server nearby is lost.
   */
  private void deliver(io.quarkus.mailer.Mail letter) {
    mailer
        .send(letter)
        .runSubscriptionOn(task -> vertx.runOnContext(ignored -> task.run()))
        .await()
        .atMost(LONGEST);
  }
}
