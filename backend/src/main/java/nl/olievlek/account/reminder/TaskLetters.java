package nl.olievlek.account.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.olievlek.account.Mailbox;
import nl.olievlek.platform.mail.Mail;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.task.TaskView;

/** Writes what somebody is asked: what, until when, where it is done, and why it came to them. */
@ApplicationScoped
class TaskLetters {

  private static final String CHOICES = "/me/mail";

  private final Outbox outbox;

  TaskLetters(Outbox outbox) {
    this.outbox = outbox;
  }

  /** One task in a message of its own. */
  Mail one(Mailbox reader, TaskView task) {
    var words = words(reader);
    return reader.mail(
        "task", task.title(), said(task, words), why(task, words), outbox.link(CHOICES));
  }

  /** One task once more, because somebody waits. */
  Mail again(Mailbox reader, TaskView task, String waiting) {
    var words = words(reader);
    return reader.mail("task-again", task.title(), said(task, words), why(task, words), waiting);
  }

  /** Everything of a day in one message. */
  Mail digest(Mailbox reader, List<TaskView> tasks) {
    var words = words(reader);
    var lines =
        tasks.stream()
            .map(task -> task.title() + "\n" + said(task, words) + "\n" + why(task, words))
            .collect(Collectors.joining("\n\n"));
    return reader.mail("tasks", tasks.size(), lines, outbox.link(CHOICES));
  }

  private String said(TaskView task, Messages words) {
    var lines = new StringBuilder();
    if (task.text() != null) {
      lines.append(task.text()).append('\n');
    }
    if (task.dueDate() != null) {
      lines.append(words.text("mail.task.until", task.dueDate())).append('\n');
    }
    return lines.append(outbox.link(task.link())).toString();
  }

  private static String why(TaskView task, Messages words) {
    var organisation = task.organisation() == null ? "" : task.organisation().name();
    return words.text("mail.task.why." + task.waitsFor(), organisation);
  }

  private static Messages words(Mailbox reader) {
    return new Messages(Locale.of(reader.preferredLanguage()));
  }
}
