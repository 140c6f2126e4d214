package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.privacy.PersonalRecords;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.task.TaskMails;

/** How somebody hears of what they are asked, and what they asked others, as data about them. */
@ApplicationScoped
class TaskRecords {

  private static final String CHOICE =
      """
      select c.kind as task, c.choice, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from mail_choice c where c.person_id = :person order by c.kind""";

  private static final String TOLD =
      """
      select t.kind as task, t.told_at, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from task_message t where t.person_id = :person order by t.told_at desc, t.kind, t.thing_id limit 100""";

  private static final String REMINDER =
      """
      select r.kind as task, r.sent_date, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from task_reminder r where r.sent_by = :person order by r.sent_date desc, r.kind, r.thing_id limit 100""";

  private final PersonalRecords records;
  private final TaskMails tasks;
  private final CallerLanguage language;

  TaskRecords(PersonalRecords records, TaskMails tasks, CallerLanguage language) {
    this.records = records;
    this.tasks = tasks;
    this.language = language;
  }

  List<PersonalRecord> all(UUID person) {
    // Each feature has the words for its own kinds, so a kind is no code of this one.
    var names = tasks.names(language.messages());
    return Stream.of(
            records.of("mail-choice", CHOICE, person, "choice"),
            records.of("task-message", TOLD, person),
            records.of("task-reminder", REMINDER, person))
        .flatMap(List::stream)
        .map(record -> record.with("task", names::get))
        .toList();
  }
}
