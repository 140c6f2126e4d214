package nl.olievlek.account.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.olievlek.account.Mailbox;
import nl.olievlek.account.People;
import nl.olievlek.account.PersonScopes;
import nl.olievlek.platform.mail.Mail;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskMails;
import nl.olievlek.platform.task.TaskReminded;
import nl.olievlek.platform.task.Told;

/** Tells people that somebody waits, in the name of whoever asked. */
@ApplicationScoped
class ReminderPost {

  private final TaskMails tasks;
  private final TaskLetters letters;
  private final People people;
  private final PersonNames names;
  private final PersonScopes scopes;
  private final Outbox outbox;

  ReminderPost(
      TaskMails tasks,
      TaskLetters letters,
      People people,
      PersonNames names,
      PersonScopes scopes,
      Outbox outbox) {
    this.tasks = tasks;
    this.letters = letters;
    this.people = people;
    this.names = names;
    this.scopes = scopes;
    this.outbox = outbox;
  }

  void reminded(@Observes TaskReminded again) {
    var boxes = people.mailboxes(again.told().stream().map(Told::personToldId).toList());
    outbox.queueAll(
        again.told().stream()
            .filter(told -> boxes.containsKey(told.personToldId()))
            .map(told -> mail(told, boxes.get(told.personToldId()), again.by()).askedBy(again.by()))
            .toList());
  }

  private Mail mail(Told told, Mailbox box, UUID by) {
    var words = new Messages(Locale.of(box.preferredLanguage()));
    var reader = scopes.of(box.personId()).in(words.locale());
    var task = tasks.said(List.of(told), words, reader).getFirst();
    return letters.again(box, task, waiting(by, words, reader));
  }

  private String waiting(UUID by, Messages words, Scope reader) {
    var name = names.of(List.of(by), reader).get(by);
    return name == null
        ? words.text("mail.task-again.somebody")
        : words.text("mail.task-again.by", name);
  }
}
