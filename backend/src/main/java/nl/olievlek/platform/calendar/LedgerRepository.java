package nl.olievlek.platform.calendar;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * The ledger of what is in people's calendars. Rows are held until the transaction ends, so that no
 * two versions get one number. No scope: the product itself keeps it.
 */
@ApplicationScoped
class LedgerRepository {

  private static final String SELECT =
      """
      select e.person_id, e.subject_id, e.kind, e.sequence, e.changed_at, e.content, e.mailed, e.start_date, e.end_date,
        e.start_at, e.end_at
      from calendar_entry e""";

  /** What was sent stays known, also when somebody else saves the same version unsent. */
  private static final String SAVE =
      """
      insert into calendar_entry (person_id, subject_id, kind, sequence, changed_at, content, mailed, start_date,
        end_date, start_at, end_at)
      values (:person, :subject, :kind, :sequence, :changed, :content, :mailed, :start, :end, :startAt, :endAt)
      on conflict (person_id, subject_id) do update set sequence = excluded.sequence,
        changed_at = excluded.changed_at, content = excluded.content,
        mailed = coalesce(excluded.mailed, calendar_entry.mailed), start_date = excluded.start_date,
        end_date = excluded.end_date, start_at = excluded.start_at, end_at = excluded.end_at
      where calendar_entry.sequence <= excluded.sequence""";

  private final Sql sql;

  LedgerRepository(Sql sql) {
    this.sql = sql;
  }

  List<LedgerRow> ofPerson(UUID person) {
    return held(Query.of(SELECT).where("e.person_id = :person", "person", person));
  }

  List<LedgerRow> about(Collection<UUID> subjects) {
    return held(
        Query.of(SELECT)
            .where("e.subject_id = any(:subjects)", "subjects", subjects.toArray(UUID[]::new)));
  }

  /** In one order, so that two who save at once do not wait for each other. */
  void save(Collection<LedgerRow> rows) {
    sql.executeAll(
        SAVE,
        rows.stream()
            .sorted(comparing(LedgerRow::personId).thenComparing(LedgerRow::subjectId))
            .map(LedgerRepository::arguments)
            .toList());
  }

  /** What was sent to somebody and is not over, after another one. */
  List<UUID> sentAfter(UUID subject, LocalDate today, int most) {
    return sql.list(
        UUID.class,
        Query.of("select distinct e.subject_id from calendar_entry e")
            .where("e.end_date >= :today", "today", today)
            .where("e.subject_id > :after", "after", subject)
            .where(Condition.of("e.mailed <> ''"))
            .orderBy("e.subject_id limit " + most));
  }

  void removeBefore(LocalDate day) {
    sql.execute("delete from calendar_entry where end_date < :day", Map.of("day", day));
  }

  private List<LedgerRow> held(Query query) {
    return sql.list(LedgerRow.class, query.orderBy("e.person_id, e.subject_id for update"));
  }

  private static Map<String, Object> arguments(LedgerRow row) {
    var arguments = new HashMap<String, Object>();
    arguments.put("person", row.personId());
    arguments.put("subject", row.subjectId());
    arguments.put("kind", row.kind());
    arguments.put("sequence", row.sequence());
    arguments.put("changed", utc(row.changedAt()));
    arguments.put("content", row.content());
    arguments.put("mailed", row.mailed());
    arguments.put("start", row.startDate());
    arguments.put("end", row.endDate());
    arguments.put("startAt", utc(row.startAt()));
    arguments.put("endAt", utc(row.endAt()));
    return arguments;
  }

  private static Object utc(Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
