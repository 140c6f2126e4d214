package nl.olievlek.exchange.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.disclosure.Disclosure;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * Rounds are seen by everyone in their network. What is counted of places and internships is read
 * here, because a round knows no feature after it.
 */
@ApplicationScoped
class ExchangeRoundRepository implements PanacheRepositoryBase<ExchangeRound, UUID> {

  private static final Sorts SORTS =
      Sorts.standard("-periodStartDate", "r.id")
          .allow("periodStartDate", "r.period_start_date")
          .allow("name", "r.name_key");

  private final Sql sql;

  ExchangeRoundRepository(Sql sql) {
    this.sql = sql;
  }

  Page<ExchangeRoundView> page(ExchangeRoundFilter filter, Scope scope, PageRequest page) {
    var query =
        Query.of(ExchangeRoundSql.VIEW)
            .where(Disclosure.to(scope))
            .where(reach(scope))
            .whereGiven("r.network_id = :network", "network", filter.networkId())
            .whereGiven("r.status = :status", "status", filter.status())
            .orderBy(SORTS.orderBy(page));
    return sql.page(ExchangeRoundView.class, query, page);
  }

  Optional<ExchangeRoundView> view(UUID id, Scope scope) {
    return sql.one(
        ExchangeRoundView.class,
        Query.of(ExchangeRoundSql.VIEW)
            .where("r.id = :id", "id", id)
            .where(Disclosure.to(scope))
            .where(reach(scope)));
  }

  /** Gives a round another seed, and keeps in sight that it had one before; the round is held. */
  void commitAnew(UUID round, SeedCommitment fresh, Instant now) {
    sql.execute(
        """
        update exchange_round set lottery_seed = :seed, lottery_seed_hash = :hash, lottery_committed_at = :now,
          earlier_seeds = earlier_seeds || jsonb_build_object('hash', lottery_seed_hash,
            'committedAt', lottery_committed_at, 'replacedAt', cast(:now as timestamptz))
        where id = :round""",
        Map.of(
            "round", round,
            "seed", fresh.seed(),
            "hash", fresh.hash(),
            "now", now.atOffset(ZoneOffset.UTC)));
  }

  Optional<RoundFacts> facts(UUID id, Scope scope) {
    return sql.one(
        RoundFacts.class,
        Query.of(ExchangeRoundSql.FACTS).where("r.id = :id", "id", id).where(reach(scope)));
  }

  /** Nobody wishes, offers, goes or steps until the transaction ends. */
  void hold(UUID id) {
    sql.hold("exchange_round", id);
  }

  /** Nobody takes a step of the round until the transaction ends. */
  void keep(UUID id) {
    sql.keep("exchange_round", id);
  }

  /** For reading network files, which nobody's reach limits. */
  Optional<RoundFacts> facts(UUID id) {
    return sql.one(
        RoundFacts.class, Query.of(ExchangeRoundSql.FACTS).where("r.id = :id", "id", id));
  }

  /** How many of these cohorts belong to a network that the caller was found to run. */
  long cohortsOf(UUID network, Collection<UUID> cohorts) {
    return count(
        Query.of("select count(*) from cohort")
            .where("network_id = :network", "network", network)
            .where("id = any(:ids)", "ids", cohorts.toArray(UUID[]::new)));
  }

  /** A cohort that does not learn on any day of a period. */
  record Away(String name, LocalDate startDate, LocalDate nominalEndDate) {}

  /** The first of some cohorts of the network, if any, that learns on no day of a period. */
  Optional<Away> cohortAway(Collection<UUID> cohorts, LocalDate first, LocalDate last) {
    return sql
        .list(
            Away.class,
            Query.of("select name, start_date, nominal_end_date from cohort")
                .where("id = any(:ids)", "ids", cohorts.toArray(UUID[]::new))
                .where(
                    Condition.of("start_date > :last or nominal_end_date < :first")
                        .with("first", first)
                        .with("last", last))
                .orderBy("name, id"))
        .stream()
        .findFirst();
  }

  /** Internships that have neither ended nor been called off; for a round already found. */
  long unfinishedInternships(UUID round) {
    return count(
        Query.of("select count(*) from exchange_internship")
            .where("round_id = :round", "round", round)
            .where(Condition.of("status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED', 'RUNNING')")));
  }

  /** Internships that began, for a round already found. */
  long begunInternships(UUID round) {
    return count(
        Query.of("select count(*) from exchange_internship")
            .where("round_id = :round", "round", round)
            .where(Condition.of("status in ('RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY')")));
  }

  /** Wishes that were given, for a round already found. */
  long wishes(UUID round) {
    return count(Query.of("select count(*) from wish").where("round_id = :round", "round", round));
  }

  /** Places that would lie outside a period; for a round already found. */
  long placesOutside(UUID round, LocalDate start, LocalDate end) {
    return count(
        Query.of("select count(*) from host_place")
            .where("round_id = :round", "round", round)
            .where(Condition.of("status <> 'WITHDRAWN'"))
            .with("start", start)
            .where("start_date < :start or end_date > :end", "end", end));
  }

  private long count(Query query) {
    return sql.one(Long.class, query).orElseThrow();
  }

  private static Condition reach(Scope scope) {
    return scope.reach().member("r.network_id").condition();
  }
}
