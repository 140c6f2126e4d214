package nl.olievlek.exchange.wish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Wishes are seen by the learner, the learner's supervisor and the coordinator, nobody else. */
@ApplicationScoped
class WishRepository implements PanacheRepositoryBase<Wish, UUID> {

  private static final String LEARNERS =
      """
      from exchange_round r
      join learner l on l.network_id = r.network_id
      %s
      join organisation o on o.id = l.employer_id
      join cohort c on c.id = l.cohort_id
      left join wish w on w.round_id = r.id and w.learner_id = l.id"""
          .formatted(ShownPerson.join("l.person_id", "x"));

  /** Where the learner has been or goes in another round: each host is for once. */
  private static final String VISITED =
      """
      array(select distinct i.host_organisation_id from exchange_internship i where i.learner_id = l.id
        and i.round_id <> r.id and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')) as visited_host_ids
      """;

  private static final String VIEW =
      """
      select coalesce(w.version, -1) as version, l.id as learner_id, %s as learner_name,
        o.id as employer_id, o.name as employer_name, c.id as cohort_id, c.name as cohort_name,
        w.id is not null as given, coalesce(w.absent, false) as absent, w.absence_reason, w.learning_question,
        (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by ranked.position), '[]')
          from unnest(w.ranked_host_ids) with ordinality ranked(id, position)
          join organisation h on h.id = ranked.id) as ranked_hosts,
        coalesce(w.topics, '{}') as topics, coalesce(w.unavailable_dates, '{}') as unavailable_dates,
        w.updated_at, %s"""
              .formatted(PersonRef.fullName("x"), VISITED)
          + LEARNERS;

  private static final Sorts SORTS =
      Sorts.standard("surname", "l.id")
          .allow("surname", "x.sort_key")
          .allow("cohort", "c.name_key")
          .allow("employer", "o.name_key")
          .allow("updatedAt", "w.updated_at");

  private final Sql sql;

  WishRepository(Sql sql) {
    this.sql = sql;
  }

  Page<WishView> page(UUID round, WishFilter filter, Scope scope, PageRequest page) {
    var query =
        within(VIEW, round, scope)
            .whereGiven("(w.id is not null) = :given", "given", filter.given())
            .whereGiven("l.cohort_id = :cohort", "cohort", filter.cohortId())
            .whereGiven("l.employer_id = :employer", "employer", filter.employerId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(WishView.class, query, page);
  }

  Optional<WishView> view(UUID round, UUID learner, Scope scope) {
    return sql.one(
        WishView.class, within(VIEW, round, scope).where("l.id = :learner", "learner", learner));
  }

  /** The learner, when they take part in the round and the caller may see their wish. */
  Optional<Wisher> wisher(UUID round, UUID learner, Scope scope) {
    var select = "select l.id as learner_id, l.person_id, l.employer_id, " + VISITED + LEARNERS;
    return sql.one(
        Wisher.class, within(select, round, scope).where("l.id = :learner", "learner", learner));
  }

  /** A wish of a learner whom the caller was found to reach. */
  Optional<Wish> of(UUID round, UUID learner) {
    return find("roundId = ?1 and learnerId = ?2", round, learner).firstResultOptional();
  }

  /** All wishes of a round, for planning; whoever may plan was checked. */
  List<GivenWish> given(UUID round) {
    return sql.list(
        GivenWish.class,
        Query.of(
                "select w.learner_id, w.learning_question, w.ranked_host_ids, w.topics, w.unavailable_dates from wish w")
            .where("w.round_id = :round", "round", round)
            .orderBy("w.learner_id"));
  }

  /** Learners who do not take part in a round, for planning; whoever may plan was checked. */
  Set<UUID> absent(UUID round) {
    return Set.copyOf(
        sql.list(
            UUID.class,
            Query.of("select w.learner_id from wish w")
                .where("w.round_id = :round", "round", round)
                .where(Condition.of("w.absent"))));
  }

  private static Query within(String select, UUID round, Scope scope) {
    return Query.of(select)
        .where("r.id = :round", "round", round)
        .where(ShownPerson.to(scope))
        .where(Condition.of(ExchangeRounds.asks("l", "r")))
        .where(
            scope
                .reach()
                .coordinator("r.network_id")
                .supervises("l.supervisor_id", "l.employer_id")
                .self("l.person_id")
                .condition());
  }
}
