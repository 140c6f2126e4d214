package nl.olievlek.meeting;

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

/** Registrations for meetings as data about people. */
@ApplicationScoped
@Keeps(value = "MEETING", position = 70)
class MeetingData implements PersonalData {

  private static final String SELECT =
      """
      select m.title as meeting, m.meeting_date, o.name as organisation, r.status, r.public_listing,
        r.organisation_id as kept_by, m.meeting_date as ended_date
      from registration r
      join meeting m on m.id = r.meeting_id
      left join organisation o on o.id = r.organisation_id
      where r.person_id = :person order by r.id""";

  private static final String ENDED =
      """
      select r.id, r.organisation_id, m.meeting_date as ended_date from registration r
      join meeting m on m.id = r.meeting_id
      join person p on p.id = r.person_id and p.restricted_at is null
      where not r.sample and not p.sample and m.meeting_date < :day""";

  private static final String UNLIST =
      """
      update registration set public_listing = false, version = version + 1 where person_id = :person""";

  private static final String FORGET_REASONS =
      """
      update transition_record t set reason = null from registration r
      where t.subject_type = 'registration' and t.subject_id = r.id and r.person_id = :person""";

  private static final String UNLINK =
      """
      update registration set person_id = null, public_listing = false, version = version + 1 where id = any(:ids)""";

  private final Sql sql;
  private final PersonalRecords records;

  MeetingData(Sql sql, PersonalRecords records) {
    this.sql = sql;
    this.records = records;
  }

  @Override
  public List<PersonalRecord> export(UUID person) {
    return records.of("registration", SELECT, person, "status");
  }

  /** The row stays with the person, who is nobody any more. */
  @Override
  public void erase(UUID person) {
    var of = Map.of("person", person);
    Stream.of(UNLIST, FORGET_REASONS).forEach(statement -> sql.execute(statement, of));
  }

  /** Nobody is left who it could be about; it counts on. */
  @Override
  public void destroy(Collection<UUID> registrations) {
    sql.execute(UNLINK, Map.of("ids", registrations.toArray(UUID[]::new)));
  }

  @Override
  public List<Ended> endedBefore(LocalDate day) {
    return sql.list(Ended.class, Query.of(ENDED).with("day", day));
  }
}
