package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.privacy.Keeps;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.privacy.PersonalRecords;

/** Trajectories as data about people. Dates, status and reason are counted and stay; notes go. */
@ApplicationScoped
@Keeps(value = "TRAJECTORY", position = 40)
class LearnerData implements PersonalData {

  private static final String SELECT =
      """
      select n.name as network, c.name as cohort, o.name as employer, concat_ws(' ', s.given_name, s.surname_prefix,
        s.surname) as supervisor, l.status, l.applied_date, l.active_from_date, l.outcome_date, l.dropout_reason,
        l.outcome_note, l.destination, l.still_in_training, l.contract_hours_per_week, l.employer_id as kept_by,
        l.outcome_date as ended_date
      from learner l
      join network n on n.id = l.network_id
      join organisation o on o.id = l.employer_id
      left join cohort c on c.id = l.cohort_id
      left join person s on s.id = l.supervisor_id
      where l.person_id = :person order by l.id""";

  private static final String ENDED =
      """
      select l.id, l.employer_id as organisation_id, l.outcome_date as ended_date from learner l
      join person p on p.id = l.person_id and p.restricted_at is null
      where not l.sample and l.outcome_date < :day and (l.outcome_note is not null or l.destination is not null
        or exists (select 1 from transition_record t
          where t.subject_type = 'learner' and t.subject_id = l.id and t.reason is not null))""";

  private static final String FORGET_NOTES =
      """
      update learner set outcome_note = null, destination = null, version = version + 1 where id = any(:ids)""";

  private static final String FORGET_REASONS =
      """
      update transition_record set reason = null where subject_type = 'learner' and subject_id = any(:ids)""";

  private final Sql sql;
  private final PersonalRecords records;

  LearnerData(Sql sql, PersonalRecords records) {
    this.sql = sql;
    this.records = records;
  }

  @Override
  public List<PersonalRecord> export(UUID person) {
    return records.of("learner", SELECT, person, "status", "dropout_reason");
  }

  @Override
  public void erase(UUID person) {
    destroy(
        sql.list(
            UUID.class,
            Query.of("select l.id from learner l")
                .where("l.person_id = :person", "person", person)));
  }

  @Override
  public void destroy(Collection<UUID> learners) {
    var those = Map.of("ids", learners.toArray(UUID[]::new));
    Stream.of(FORGET_NOTES, FORGET_REASONS).forEach(statement -> sql.execute(statement, those));
  }

  @Override
  public List<Ended> endedBefore(LocalDate day) {
    return sql.list(Ended.class, Query.of(ENDED).with("day", day));
  }
}
