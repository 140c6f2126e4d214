package nl.olievlek.exchange.internship.reflection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.Restriction;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.exchange.internship.ReflectionReach;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Reflections, seen by the learner and those with whom the learner shares them. */
@ApplicationScoped
class ReflectionRepository implements PanacheRepositoryBase<Reflection, UUID> {

  private static final String FROM =
      """
      from reflection f
      join exchange_internship i on i.id = f.internship_id
      join exchange_round r on r.id = i.round_id
      join learner l on l.id = i.learner_id
      """;

  private static final String VIEW =
      """
      select f.id, f.version, f.internship_id, i.learner_id, %s as learner_name, f.observation, f.home_practice,
        f.judgement, f.take_home, f.shared_with, f.status, f.submitted_at, f.updated_at,
        f.withheld_side, w.reason as withheld_reason, w.recorded_at as withheld_recorded_at,
        wb.id as withheld_by_id, %s as withheld_by_name,
        %s as may_answer, %s is not null as may_withhold, f.sample
      %s
      %s
      left join lateral (select t.reason, t.recorded_at, t.actor_id from transition_record t
        where f.withheld_side is not null and t.subject_type = 'reflection' and t.subject_id = f.id
          and t.to_state = 'WITHHELD' order by t.id desc limit 1) w on true
      %s"""
          .formatted(
              PersonRef.fullName("q"),
              PersonRef.fullName("wb"),
              ReflectionReach.ANSWERS,
              ReflectionReach.SIDE,
              FROM,
              ShownPerson.join("l.person_id", "q"),
              ShownPerson.leftJoin("w.actor_id", "wb"));

  private static final String FACTS =
      """
      select f.id, f.internship_id, l.person_id as learner_person_id, host.name as host_name, %s as side,
        %s as answers
      %s join organisation host on host.id = i.host_organisation_id"""
          .formatted(ReflectionReach.SIDE, ReflectionReach.ANSWERS, FROM);

  private static final Sorts SORTS =
      Sorts.standard("submittedAt", "f.id").allow("submittedAt", "f.submitted_at");

  private final Sql sql;

  ReflectionRepository(Sql sql) {
    this.sql = sql;
  }

  Page<ReflectionView> page(UUID internship, Scope scope, PageRequest page) {
    var query = view(internship, scope).orderBy(SORTS.orderBy(page));
    return sql.page(ReflectionView.class, query, page);
  }

  Optional<ReflectionView> view(UUID internship, UUID id, Scope scope) {
    return sql.one(ReflectionView.class, view(internship, scope).where("f.id = :id", "id", id));
  }

  Optional<ReflectionFacts> facts(UUID internship, UUID id, Scope scope) {
    return sql.one(
        ReflectionFacts.class,
        Query.of(FACTS)
            .where("f.id = :id", "id", id)
            .where("f.internship_id = :internship", "internship", internship)
            .where(Restriction.shown("l.person_id", scope))
            .where(ReflectionReach.readableTo(scope)));
  }

  private static Query view(UUID internship, Scope scope) {
    return Query.of(VIEW)
        .where("f.internship_id = :internship", "internship", internship)
        .where(ShownPerson.to(scope))
        .where(ReflectionReach.readableTo(scope));
  }
}
