package nl.olievlek.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.account.ValidGrant;
import nl.olievlek.exchange.calendar.Visit;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * What is to be told and to whom. No scope: the product itself tells people, each of them only of
 * what they have a part in.
 */
@ApplicationScoped
class NoticeRepository {

  private static final String PLACED =
      """
      select i.learner_id, r.name as round_name, home.name as organisation_name, a.reason_arguments as reason,
        former.name as former_host_name,
        coalesce(f.status = 'HOST_DECLINED' or f.status = 'CANCELLED' and f.cancelled_by = 'HOST', false)
          as former_host_declined, %s
      from exchange_internship i
      %s
      left join exchange_internship f on f.id = i.replaces_id
      left join organisation former on former.id = f.host_organisation_id
      join exchange_round r on r.id = i.round_id
      left join plan_assignment a on a.plan_id = i.plan_id and a.learner_id = i.learner_id"""
          .formatted(Visit.COLUMNS, Visit.AROUND);

  private static final String WITHOUT_PLACE =
      """
      select a.learner_id, r.name as round_name, home.name as organisation_name, a.reason_arguments as reason
      from plan_assignment a
      join plan n on n.id = a.plan_id
      join exchange_round r on r.id = n.round_id
      join organisation home on home.id = a.home_organisation_id""";

  private static final String READERS =
      """
      with subject as (
        select i.id, i.learner_id, i.home_organisation_id as home, i.host_organisation_id as host,
          i.host_place_id as place, i.status
        from exchange_internship i where i.id = any(:internships)
        union all
        select null, a.learner_id, a.home_organisation_id, null, null, null
        from plan_assignment a where a.plan_id = any(:plans) and a.host_place_id is null),
      held as (
        select g.* from role_grant g
        where %s),
      reader as (
        select s.*, l.person_id, 'LEARNER' as part from subject s join learner l on l.id = s.learner_id
        union
        select s.*, h.person_id, 'HOST' from subject s
        join held h on h.role = 'ORGANISATION_ADMIN' and h.organisation_id = s.host
        union
        select s.*, h.person_id, 'HOST' from subject s
        join host_place_supervisor v on v.place_id = s.place
        join held h on h.role = 'SUPERVISOR' and h.organisation_id = s.host and h.person_id = v.person_id
        union
        select s.*, h.person_id, 'HOME' from subject s
        join held h on h.role = 'ORGANISATION_ADMIN' and h.organisation_id = s.home
        union
        select s.*, h.person_id, 'HOME' from subject s
        join learner l on l.id = s.learner_id
        join held h on h.role = 'SUPERVISOR' and h.organisation_id = s.home and h.person_id = l.supervisor_id
        union
        select s.*, h.person_id, 'SCHOOL' from subject s
        join learner l on l.id = s.learner_id
        join held h on h.role = 'TEACHER' and h.cohort_id = l.cohort_id
        union
        -- A coordinator knows what is planned, and has to know what came to nothing or is taken back.
        select s.*, h.person_id, 'COORDINATOR' from subject s
        join learner l on l.id = s.learner_id
        join held h on h.role = 'NETWORK_COORDINATOR' and h.network_id = l.network_id
        where s.status in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW', 'ENDED_EARLY') or s.id = any(:takenBack))
      select t.person_id, t.part, t.id as internship_id, t.learner_id, %s as learner_name
      from reader t
      join learner l on l.id = t.learner_id
      %s"""
          .formatted(
              ValidGrant.on("g", ":today"),
              PersonRef.fullName("q"),
              ShownPerson.joinFor(
                  "t.person_id",
                  "array[case t.part when 'HOME' then t.home when 'SCHOOL' then l.cohort_id end]",
                  "l.person_id",
                  "q"));

  private final Sql sql;
  private final Clock clock;

  NoticeRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Placement> placed(Batch batch) {
    return sql.list(
        Placement.class,
        Query.of(PLACED)
            .where("i.id = any(:internships)", "internships", batch.internships())
            .orderBy("i.planned_start_date, host.name_key, p.name_key, i.id"));
  }

  List<Placement> withoutPlace(Batch batch) {
    var query =
        Query.of(WITHOUT_PLACE)
            .where("a.plan_id = any(:plans) and a.host_place_id is null", "plans", batch.plans())
            .orderBy("a.draw_position");
    return sql.list(WithoutPlace.class, query).stream().map(WithoutPlace::placement).toList();
  }

  /** A learner for whom a plan has no place. */
  record WithoutPlace(UUID learnerId, String roundName, String organisationName, String reason) {

    Placement placement() {
      return new Placement(learnerId, roundName, organisationName, reason, null, false, null);
    }
  }

  /** Everyone who has a part in it but the one who did it. */
  List<Reader> readers(Batch batch, UUID actor) {
    return sql.list(
        Reader.class,
        Query.of(READERS)
            .with("internships", batch.internships())
            .with("plans", batch.plans())
            .with("takenBack", batch.takenBack())
            .with("today", LocalDate.now(clock))
            .where("t.person_id is distinct from cast(:actor as uuid)", "actor", actor)
            .orderBy(
                "t.person_id, t.part, surname_key(q.surname, q.given_name, null), t.learner_id"));
  }
}
