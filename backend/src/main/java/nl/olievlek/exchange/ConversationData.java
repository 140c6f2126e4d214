package nl.olievlek.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.privacy.PersonalRecords;

/** What is said about reflections, as data about people: their own words go with each of them. */
@ApplicationScoped
class ConversationData {

  private static final String MESSAGE =
      """
      select host.name as host, m.text, m.sent_at, l.employer_id as kept_by, l.outcome_date as ended_date
      from reflection_message m
      join reflection f on f.id = m.reflection_id
      join exchange_internship i on i.id = f.internship_id
      join learner l on l.id = i.learner_id
      join organisation host on host.id = i.host_organisation_id
      where m.author_id = :person and m.text is not null order by m.id""";

  private static final String READING =
      """
      select host.name as host, r.read_at, l.employer_id as kept_by, l.outcome_date as ended_date
      from reflection_reader r
      join reflection f on f.id = r.reflection_id
      join exchange_internship i on i.id = f.internship_id
      join learner l on l.id = i.learner_id
      join organisation host on host.id = i.host_organisation_id
      where r.person_id = :person order by r.read_at, r.reflection_id""";

  private static final String FORGET_SAID =
      "update reflection_message set text = null, version = version + 1 where author_id = :person and text is not null";

  private static final String FORGET_READING =
      "delete from reflection_reader where person_id = :person";

  private static final String FORGET_MESSAGES =
      """
      update reflection_message m set text = null, version = m.version + 1
      from reflection f join exchange_internship i on i.id = f.internship_id
      where f.id = m.reflection_id and i.learner_id = any(:ids) and m.text is not null""";

  private static final String FORGET_WHY_WITHHELD =
      """
      update transition_record t set reason = null
      from reflection f join exchange_internship i on i.id = f.internship_id
      where t.subject_type = 'reflection' and t.subject_id = f.id and i.learner_id = any(:ids)""";

  private final Sql sql;
  private final PersonalRecords records;

  ConversationData(Sql sql, PersonalRecords records) {
    this.sql = sql;
    this.records = records;
  }

  List<PersonalRecord> export(UUID person) {
    return Stream.of(
            records.of("reflection-message", MESSAGE, person),
            records.of("reflection-reading", READING, person))
        .flatMap(List::stream)
        .toList();
  }

  /** What somebody said and read, in conversations of whomever. */
  void erase(UUID person) {
    Stream.of(FORGET_SAID, FORGET_READING)
        .forEach(statement -> sql.execute(statement, Map.of("person", person)));
  }

  /** What was said about the reflections of learners, by whomever. */
  void destroy(Map<String, UUID[]> learners) {
    Stream.of(FORGET_MESSAGES, FORGET_WHY_WITHHELD)
        .forEach(statement -> sql.execute(statement, learners));
  }
}
