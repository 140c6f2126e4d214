package nl.olievlek.exchange.internship.reflection.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.exchange.internship.reflection.ReflectionMail;
import nl.olievlek.exchange.internship.reflection.Reflections;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says, changes and takes back what is said about a reflection, and remembers who has read it. */
@ApplicationScoped
class MessageService {

  private final MessageRepository messages;
  private final Reflections reflections;
  private final ReflectionMail mail;
  private final Clock clock;
  private final Duration changeable;

  MessageService(
      MessageRepository messages,
      Reflections reflections,
      ReflectionMail mail,
      Clock clock,
      @ConfigProperty(name = "olievlek.reflection.message-changeable") Duration changeable) {
    this.messages = messages;
    this.reflections = reflections;
    this.mail = mail;
    this.clock = clock;
    this.changeable = changeable;
  }

  @Transactional
  Page<MessageView> list(UUID internship, UUID reflection, Scope scope, PageRequest page) {
    reflections.getToAnswer(internship, reflection, scope);
    reflections.looked(reflection);
    return messages.page(reflection, since(), scope, page);
  }

  @Transactional
  MessageView get(UUID internship, UUID reflection, UUID id, Scope scope) {
    reflections.getToAnswer(internship, reflection, scope);
    reflections.looked(reflection);
    return view(reflection, id, scope);
  }

  @Transactional
  MessageView say(UUID internship, UUID reflectionId, MessageRequest request, Scope scope) {
    var reflection = reflections.getToAnswer(internship, reflectionId, scope);
    var id = Ids.next();
    var now = clock.instant();
    messages.add(id, reflectionId, scope.person(), request.text().strip(), now, false);
    messages.read(reflectionId, scope.person(), id, now);
    reflections.talked(reflectionId);
    messages
        .toTell(reflectionId, id, scope.person(), LocalDate.now(clock))
        .forEach(person -> mail.answered(person, reflection));
    return view(reflectionId, id, scope);
  }

  @Transactional
  MessageView change(
      UUID internship, UUID reflection, UUID id, MessageRequest said, long version, Scope scope) {
    if (requireOwn(internship, reflection, id, scope).withdrawnAt() != null) {
      throw Problems.conflict("internship.message-withdrawn");
    }
    if (!messages.change(id, version, said.text().strip(), clock.instant())) {
      throw Problems.stale();
    }
    reflections.talked(reflection);
    return view(reflection, id, scope);
  }

  @Transactional
  void withdraw(UUID internship, UUID reflection, UUID id, Scope scope) {
    var message = requireOwn(internship, reflection, id, scope);
    if (message.withdrawnAt() == null) {
      messages.withdraw(id, clock.instant());
      reflections.talked(reflection);
    }
  }

  @Transactional
  void read(UUID internship, UUID reflection, ReadMarkRequest mark, Scope scope) {
    reflections.getToAnswer(internship, reflection, scope);
    var last = mark.lastReadId();
    if (last != null && messages.view(reflection, last, since(), scope).isEmpty()) {
      throw Problems.unknown("lastReadId");
    }
    messages.read(reflection, scope.person(), last, clock.instant());
  }

  private MessageView requireOwn(UUID internship, UUID reflection, UUID id, Scope scope) {
    reflections.getToAnswer(internship, reflection, scope);
    var message = view(reflection, id, scope);
    Scope.require(message.own());
    if (!message.mayChange() && message.withdrawnAt() == null) {
      throw Problems.conflict("internship.message-too-late", changeable.toHours());
    }
    return message;
  }

  private MessageView view(UUID reflection, UUID id, Scope scope) {
    return messages.view(reflection, id, since(), scope).orElseThrow(Problems::notFound);
  }

  /** Messages from this moment on can still be changed. */
  private Instant since() {
    return clock.instant().minus(changeable);
  }
}
