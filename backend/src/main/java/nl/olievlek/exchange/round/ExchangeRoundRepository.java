package nl.olievlek.exchange.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Rounds are seen by everyone in their network. */
@ApplicationScoped
class ExchangeRoundRepository implements PanacheRepositoryBase<ExchangeRound, UUID> {

  private static final String FACTS =
      """
      select r.id, r.name, r.network_id, r.status, r.period_start_date, r.period_end_date, r.wish_deadline_date,
        r.guidance, r.lottery_seed, r.lottery_seed_hash,
        array(select c.cohort_id from exchange_round_cohort c where c.round_id = r.id order by c.cohort_id) as cohort_ids
      from exchange_round r""";

  private final Sql sql;

  ExchangeRoundRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<RoundFacts> facts(UUID id, Scope scope) {
    return sql.one(
        RoundFacts.class, Query.of(FACTS).where("r.id = :id", "id", id).where(reach(scope)));
  }

  /** Internships that have neither ended nor been called off; for a round already found. */
  long unfinishedInternships(UUID round) {
    return sql.one(
            Long.class,
            Query.of("select count(*) from exchange_internship")
                .where("round_id = :round", "round", round)
                .where(
                    Condition.of("status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED', 'RUNNING')")))
        .orElseThrow();
  }

  private static Condition reach(Scope scope) {
    return scope.reach().member("r.network_id").condition();
  }
}
