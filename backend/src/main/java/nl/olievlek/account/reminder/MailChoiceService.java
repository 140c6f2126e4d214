package nl.olievlek.account.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailChoiceView;
import nl.olievlek.platform.task.TaskMails;

/** Lets people choose how they hear of what they are asked. */
@ApplicationScoped
class MailChoiceService {

  private final TaskMails tasks;
  private final CallerLanguage language;

  MailChoiceService(TaskMails tasks, CallerLanguage language) {
    this.tasks = tasks;
    this.language = language;
  }

  @Transactional
  List<MailChoiceView> list(Scope scope) {
    return tasks.choices(scope, language.messages());
  }

  @Transactional
  List<MailChoiceView> choose(String kind, MailChoice choice, Scope scope) {
    tasks.choose(kind, choice, scope);
    return list(scope);
  }
}
