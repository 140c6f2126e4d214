package nl.olievlek.account.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.olievlek.account.Mailbox;
import nl.olievlek.account.People;
import nl.olievlek.account.PersonScopes;
import nl.olievlek.platform.mail.Mail;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.TaskMails;
import nl.olievlek.platform.task.TaskView;

/** Sends people what they are asked. */
@ApplicationScoped
class TaskPostService {

  private final TaskMails tasks;
  private final TaskLetters letters;
  private final People people;
  private final PersonScopes scopes;
  private final Outbox outbox;

  TaskPostService(
      TaskMails tasks, TaskLetters letters, People people, PersonScopes scopes, Outbox outbox) {
    this.tasks = tasks;
    this.letters = letters;
    this.people = people;
    this.scopes = scopes;
    this.outbox = outbox;
  }

  /** Tells everyone who chose to hear this way. */
  @Transactional
  void tell(MailChoice choice) {
    var told = tasks.claim(choice);
    if (told.isEmpty()) {
      return;
    }
    var boxes = people.mailboxes(told.keySet());
    var mails =
        boxes.values().stream()
            .flatMap(
                box -> {
                  var words = new Messages(Locale.of(box.preferredLanguage()));
                  var reader = scopes.of(box.personId()).in(words.locale());
                  return mails(box, tasks.said(told.get(box.personId()), words, reader), choice);
                })
            .toList();
    outbox.queueAll(mails);
  }

  private Stream<Mail> mails(Mailbox box, List<TaskView> asked, MailChoice choice) {
    return choice == MailChoice.DIGEST
        ? Stream.of(letters.digest(box, asked))
        : asked.stream().map(task -> letters.one(box, task));
  }
}
