package nl.olievlek.exchange.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.account.ValidGrant;
import nl.olievlek.platform.calendar.CalendarEntry;
import nl.olievlek.platform.calendar.CalendarSource;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Messages;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Internships in calendars: in the learner's from the proposal on; in those of the people who
 * receive and send the learner once the host can receive. No scope: each calendar is the person's
 * own, and reaches as far as the roles that the person holds today.
 */
@ApplicationScoped
class InternshipCalendar implements CalendarSource {

  private static final String SELECT =
      """
      with held as not materialized (
        select g.person_id, g.role, g.organisation_id, g.cohort_id from role_grant g
        where %s),
      part as (
        select i.id, l.person_id, 1 as number, 'LEARNER' as name
        from exchange_internship i join learner l on l.id = i.learner_id
        union all
        select i.id, h.person_id, 2, 'RECEIVES' from exchange_internship i
        join host_place_supervisor v on v.place_id = i.host_place_id
        join held h on h.role = 'SUPERVISOR' and h.organisation_id = i.host_organisation_id
          and h.person_id = v.person_id
        union all
        select i.id, h.person_id, 3, 'SENDS' from exchange_internship i
        join learner l on l.id = i.learner_id
        join held h on h.role = 'SUPERVISOR' and h.organisation_id = i.home_organisation_id
          and h.person_id = l.supervisor_id
        union all
        select i.id, h.person_id, 4, 'HOST' from exchange_internship i
        join held h on h.role = 'ORGANISATION_ADMIN' and h.organisation_id = i.host_organisation_id
        union all
        select i.id, h.person_id, 5, 'HOME' from exchange_internship i
        join held h on h.role = 'ORGANISATION_ADMIN' and h.organisation_id = i.home_organisation_id)
      select distinct on (c.person_id, i.id) c.person_id, c.name as part, me.preferred_language,
        %s as learner_name, %s
      from part c
      join exchange_internship i on i.id = c.id
      %s
      join person me on me.id = c.person_id
      %s"""
          .formatted(
              ValidGrant.on("g", ":today"),
              PersonRef.fullName("q"),
              Visit.COLUMNS,
              Visit.AROUND,
              ShownPerson.joinFor(
                  "c.person_id",
                  """
                  array(select case h.role when 'TEACHER' then h.cohort_id else h.organisation_id end from held h
                    where h.person_id = c.person_id and h.role in ('ORGANISATION_ADMIN', 'SUPERVISOR', 'TEACHER'))""",
                  "l.person_id",
                  "q"));

  private final Sql sql;
  private final Clock clock;

  InternshipCalendar(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** One internship in one calendar. */
  record Row(
      UUID personId,
      VisitEntry.Part part,
      String preferredLanguage,
      String learnerName,
      @Nested Visit visit) {

    CalendarEntry entry() {
      var words = new Messages(Locale.of(preferredLanguage));
      return new VisitEntry(visit, part, learnerName, words).of(personId);
    }
  }

  @Override
  public String kind() {
    return "internship";
  }

  @Override
  public List<CalendarEntry> ofPerson(UUID person, LocalDate since) {
    return entries(
        select()
            .where("c.person_id = :person", "person", person)
            .where("i.planned_end_date >= :since", "since", since));
  }

  @Override
  public List<CalendarEntry> about(Collection<UUID> subjects) {
    return entries(
        select().where("c.id = any(:subjects)", "subjects", subjects.toArray(UUID[]::new)));
  }

  @Override
  public List<Former> former(Collection<UUID> subjects) {
    return sql.list(
        Former.class,
        Query.of(
                "select i.id, o.name from exchange_internship i"
                    + " join organisation o on o.id = i.host_organisation_id")
            .where("i.id = any(:subjects)", "subjects", subjects.toArray(UUID[]::new)));
  }

  @Override
  public String formerTitle(String name, Messages words) {
    return words.text("notice.entry.learner", name);
  }

  private List<CalendarEntry> entries(Query query) {
    return sql.list(Row.class, query.orderBy("c.person_id, i.id, c.number")).stream()
        .map(Row::entry)
        .toList();
  }

  private Query select() {
    return Query.of(SELECT)
        .with("today", LocalDate.now(clock))
        .where(Condition.of("c.name = 'LEARNER' or i.status <> 'PROPOSED'"));
  }
}
