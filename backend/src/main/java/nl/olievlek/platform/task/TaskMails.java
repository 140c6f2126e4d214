package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.mail.MailTopic;
import nl.olievlek.platform.mail.MailTopics;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskMailRepository.Choice;

/** Tells features that send mail whom to tell of what. Call within a transaction. */
@ApplicationScoped
public class TaskMails {

  /** What happened is told when it does. */
  private static final List<MailChoice> OF_NEWS = List.of(MailChoice.AT_ONCE, MailChoice.NEVER);

  private final TaskKinds kinds;
  private final TaskMailRepository mails;
  private final TaskWords words;
  private final MailTopics topics;

  TaskMails(TaskKinds kinds, TaskMailRepository mails, TaskWords words, MailTopics topics) {
    this.kinds = kinds;
    this.mails = mails;
    this.words = words;
    this.topics = topics;
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

  /** How the caller hears of each kind and topic that can come to people like them. */
  public List<MailChoiceView> choices(Scope scope, Messages language) {
    var chosen =
        mails.choices(scope.person()).stream()
            .collect(Collectors.toMap(Choice::kind, Choice::choice));
    var asked =
        kinds.mailed().stream()
            .filter(kind -> kind.comesTo(scope))
            .map(
                kind ->
                    new MailChoiceView(
                        kind.name(),
                        name(kind, language),
                        chosen.getOrDefault(kind.name(), kind.mail().standard()),
                        List.of(MailChoice.values())));
    var told =
        topics.of(scope).stream()
            .map(
                topic ->
                    new MailChoiceView(
                        topic.name(),
                        name(topic, language),
                        chosen.getOrDefault(topic.name(), MailChoice.AT_ONCE),
                        OF_NEWS));
    return Stream.concat(asked, told).toList();
  }

  /** What each kind and topic is called where people choose. */
  public Map<String, String> names(Messages language) {
    return Stream.concat(
            kinds.mailed().stream().map(kind -> Map.entry(kind.name(), name(kind, language))),
            topics.all().stream().map(topic -> Map.entry(topic.name(), name(topic, language))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String name(TaskKind kind, Messages language) {
    return language.text(kind.words() + ".task." + kind.name() + ".mail");
  }

  private static String name(MailTopic topic, Messages language) {
    return language.text(topic.words() + ".mail-topic." + topic.name());
  }

  /**
   * Keeps how the caller hears of a kind.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when no such kind can come to the
   *     caller, 400 when one cannot hear of it that way
   */
  public void choose(String kind, MailChoice choice, Scope scope) {
    if (topics.of(scope).stream().anyMatch(known -> known.name().equals(kind))) {
      requireOfNews(choice);
    } else if (kinds.mailed().stream()
        .filter(known -> known.comesTo(scope))
        .noneMatch(known -> known.name().equals(kind))) {
      throw Problems.notFound();
    }
    mails.choose(scope.person(), kind, choice);
  }

  private static void requireOfNews(MailChoice choice) {
    if (!OF_NEWS.contains(choice)) {
      throw Problems.notAllowed("choice", OF_NEWS.stream().map(MailChoice::name).toList());
    }
  }
}
