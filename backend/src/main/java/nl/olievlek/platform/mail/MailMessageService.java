package nl.olievlek.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;

/** Shows what became of mail and tries again what failed. */
@ApplicationScoped
class MailMessageService {

  /** Only who may take them comes here. */
  private static final Steps<MailStatus> STEPS = to -> true;

  private final MailRepository messages;
  private final MailSettings settings;
  private final Transitions transitions;
  private final Event<Outbox.Queued> wake;
  private final Clock clock;

  MailMessageService(
      MailRepository messages,
      MailSettings settings,
      Transitions transitions,
      Event<Outbox.Queued> wake,
      Clock clock) {
    this.messages = messages;
    this.settings = settings;
    this.transitions = transitions;
    this.wake = wake;
    this.clock = clock;
  }

  /** The subject of a history. */
  private static final class MailMessage {}

  Page<MailMessageView> list(MailMessageFilter filter, PageRequest page) {
    return messages.page(filter, page).map(MailMessageService::answer);
  }

  @Transactional
  TransitionsView transitions(UUID id) {
    return transitions.of(MailMessage.class, id, found(id).status(), STEPS);
  }

  @Transactional
  MailMessageView transition(UUID id, MailTransitionRequest request) {
    var message = found(id);
    transitions.require(MailMessage.class, id, message.status(), request.to(), STEPS, request);
    messages.requeue(id, clock.instant());
    transitions.record(MailMessage.class, id, message.status(), request.to(), request.reason());
    wake.fire(new Outbox.Queued());
    return answer(found(id));
  }

  /**
   * The messages that were kept, the newest first.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when mail is really sent
   */
  Page<KeptMailView> kept(PageRequest page) {
    if (!settings.keeps()) {
      throw Problems.notFound();
    }
    return messages.kept(page);
  }

  private static MailMessageView answer(MailMessageView message) {
    return Said.in(message, "steps", STEPS.from(message.status()));
  }

  private MailMessageView found(UUID id) {
    return messages.view(id).orElseThrow(Problems::notFound);
  }
}
