package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskMailRepository.Choice;

/** Tells features that send mail whom to tell of what. Call within a transaction. */
@ApplicationScoped
public class TaskMails {

  private final TaskKinds kinds;
  private final TaskMailRepository mails;
  private final TaskWords words;

  TaskMails(TaskKinds kinds, TaskMailRepository mails, TaskWords words) {
    this.kinds = kinds;
    this.mails = mails;
    this.words = words;
  }

  /** Keeps that people are told now, and says of what: each of them once of each task. */
  public Map<UUID, List<Told>> claim(MailChoice choice) {
    return mails.claim(kinds.mailed(), choice).stream()
        .collect(Collectors.groupingBy(Told::personToldId));
  }

  /** Tasks in words, as a reader may know them. */
  public List<TaskView> said(List<Told> told, Messages language, Scope reader) {
    return words.said(told.stream().map(Told::task).toList(), new TaskText(language, true), reader);
  }

  /** How the caller hears of each kind that people like them are asked. */
  public List<MailChoiceView> choices(Scope scope, Messages language) {
    var chosen =
        mails.choices(scope.person()).stream()
            .collect(Collectors.toMap(Choice::kind, Choice::choice));
    return kinds.mailed().stream()
        .filter(kind -> kind.askedOf(scope).isPresent())
        .map(
            kind ->
                new MailChoiceView(
                    kind.name(),
                    name(kind, language),
                    chosen.getOrDefault(kind.name(), kind.mail().standard())))
        .toList();
  }

  /** What each kind is called where people choose. */
  public Map<String, String> names(Messages language) {
    return kinds.mailed().stream()
        .collect(Collectors.toMap(TaskKind::name, kind -> name(kind, language)));
  }

  private static String name(TaskKind kind, Messages language) {
    return language.text(kind.words() + ".task." + kind.name() + ".mail");
  }

  /**
   * Keeps how the caller hears of a kind.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when nobody is told of such a kind
   */
  public void choose(String kind, MailChoice choice, Scope scope) {
    if (kinds.mailed().stream().noneMatch(known -> known.name().equals(kind))) {
      throw Problems.notFound();
    }
    mails.choose(scope.person(), kind, choice);
  }
}
