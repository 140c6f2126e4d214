package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.olievlek.planning.Assignment;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** What publishing a plan reads, holds and changes; the caller was found to run its network. */
@ApplicationScoped
class PublicationRepository {

  private final Sql sql;

  PublicationRepository(Sql sql) {
    this.sql = sql;
  }

  /** Who goes where by identifier, in draw order, in a plan. */
  List<Assignment> placed(UUID plan) {
    return sql.list(
        Assignment.class,
        Query.of("select learner_id as applicant, host_place_id as place from plan_assignment")
            .where("plan_id = :plan", "plan", plan)
            .where(Condition.of("host_place_id is not null"))
            .orderBy("draw_position"));
  }

  /** The round of a plan, and those of the plans that are made together with it. */
  List<UUID> rounds(UUID lead) {
    return sql.list(
        UUID.class,
        Query.of("select round_id from plan")
            .where("(id = :lead or series_id = :lead)", "lead", lead)
            .orderBy("series_position"));
  }

  /** Holds rounds until the transaction ends: nobody changes or plans them meanwhile. */
  void hold(List<UUID> rounds) {
    sql.list(
        UUID.class,
        of("select id from exchange_round where id = any(:rounds) order by id for update", rounds));
  }

  /** Holds the learners of rounds until the transaction ends: nobody stops meanwhile. */
  void holdLearners(List<UUID> rounds) {
    sql.list(
        UUID.class,
        of(
            """
            select l.id from learner l where l.cohort_id in
              (select cohort_id from exchange_round_cohort where round_id = any(:rounds))
            order by l.id for share""",
            rounds));
  }

  private static Query of(String text, List<UUID> rounds) {
    return Query.of(text).with("rounds", rounds.toArray(UUID[]::new));
  }

  /**
   * Discards the other drafts of rounds, with those that are made together with them, in one
   * statement, and says which.
   *
   * @param published the plan that stands for those that are published
   */
  List<UUID> discardOthers(List<UUID> rounds, UUID published, Instant now) {
    return sql.list(
        UUID.class,
        of(
                """
                with discarded as (
                  update plan p set status = 'DISCARDED', version = p.version + 1, updated_at = :now
                  from (select distinct coalesce(series_id, id) as lead from plan
                    where round_id = any(:rounds) and status = 'DRAFT') other
                  where (p.id = other.lead or p.series_id = other.lead) and other.lead <> :published
                  returning p.id)
                select id from discarded""",
                rounds)
            .with("published", published)
            .with("now", now.atOffset(ZoneOffset.UTC)));
  }

  /** The plans that counted until now make room for those that repair them; says which. */
  List<UUID> replace(List<UUID> rounds, Instant now) {
    return sql.list(
        UUID.class,
        of(
                """
                with replaced as (
                  update plan set status = 'REPLACED', version = version + 1, updated_at = :now
                  where round_id = any(:rounds) and status = 'PUBLISHED' returning id)
                select id from replaced""",
                rounds)
            .with("now", now.atOffset(ZoneOffset.UTC)));
  }
}
