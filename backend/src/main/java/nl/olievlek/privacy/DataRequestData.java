package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.privacy.Keeps;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.privacy.PersonalRecords;

/** Requests as data about people: that one was answered stays, what was said goes. */
@ApplicationScoped
@Keeps(value = "REQUEST", position = 95)
class DataRequestData implements PersonalData {

  private static final String SELECT =
      """
      select d.kind, d.text, d.status, d.created_at, d.decided_at, cast(null as uuid) as kept_by,
        cast(d.decided_at at time zone 'Europe/Amsterdam' as date) as ended_date
      from data_request d where d.person_id = :person order by d.id""";

  private static final String ENDED =
      """
      select d.id, cast(null as uuid) as organisation_id,
        cast(d.decided_at at time zone 'Europe/Amsterdam' as date) as ended_date
      from data_request d join person p on p.id = d.person_id and not p.sample
      where d.text is not null and cast(d.decided_at at time zone 'Europe/Amsterdam' as date) < :day""";

  private final Sql sql;
  private final PersonalRecords records;

  DataRequestData(Sql sql, PersonalRecords records) {
    this.sql = sql;
    this.records = records;
  }

  @Override
  public List<PersonalRecord> export(UUID person) {
    return records.of("request", SELECT, person, "kind", "status");
  }

  @Override
  public void erase(UUID person) {
    sql.execute(
        "update data_request set text = null, version = version + 1 where person_id = :person",
        Map.of("person", person));
  }

  @Override
  public List<Ended> endedBefore(LocalDate day) {
    return sql.list(Ended.class, Query.of(ENDED).with("day", day));
  }

  @Override
  public void destroy(Collection<UUID> requests) {
    sql.execute(
        "update data_request set text = null, version = version + 1 where id = any(:ids)",
        Map.of("ids", requests.toArray(UUID[]::new)));
  }
}
