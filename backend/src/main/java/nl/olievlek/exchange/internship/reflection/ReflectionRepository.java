package nl.olievlek.exchange.internship.reflection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Reflections, seen by the learner and those with whom the learner shares them. */
@ApplicationScoped
class ReflectionRepository implements PanacheRepositoryBase<Reflection, UUID> {

  private static final String VIEW =
      """
      select f.id, f.version, f.internship_id, i.learner_id, %s as learner_name, f.observation, f.home_practice,
        f.judgement, f.take_home, f.shared_with, f.submitted_at, f.sample
      from reflection f
      join exchange_internship i on i.id = f.internship_id
      join exchange_round r on r.id = i.round_id
      join learner l on l.id = i.learner_id
      %s"""
          .formatted(PersonRef.fullName("q"), ShownPerson.join("l.person_id", "q"));

  /** No role stands above the learner's choice, so this is not built from the usual reach. */
  private static final String SHARED =
      """
      l.person_id = :me or (f.submitted_at is not null and (
        (f.shared_with <> 'ME' and l.supervisor_id = :me)
        or (f.shared_with in ('COHORT', 'NETWORK') and (l.cohort_id = any(:taught)
          or exists (select 1 from learner m where m.person_id = :me and m.cohort_id = l.cohort_id)))
        or (f.shared_with = 'NETWORK' and (:everything or r.network_id = any(:joined)))))""";

  private static final Sorts SORTS =
      Sorts.standard("submittedAt", "f.id").allow("submittedAt", "f.submitted_at");

  private final Sql sql;

  ReflectionRepository(Sql sql) {
    this.sql = sql;
  }

  Page<ReflectionView> page(UUID internship, Scope scope, PageRequest page) {
    var query =
        Query.of(VIEW)
            .where("f.internship_id = :internship", "internship", internship)
            .where(ShownPerson.to(scope))
            .where(shared(scope))
            .orderBy(SORTS.orderBy(page));
    return sql.page(ReflectionView.class, query, page);
  }

  Optional<ReflectionView> view(UUID internship, UUID id, Scope scope) {
    return sql.one(
        ReflectionView.class,
        Query.of(VIEW)
            .where("f.id = :id", "id", id)
            .where("f.internship_id = :internship", "internship", internship)
            .where(ShownPerson.to(scope))
            .where(shared(scope)));
  }

  Optional<ReflectionRef> ref(UUID id, Scope scope) {
    return sql.one(
        ReflectionRef.class,
        Query.of(VIEW)
            .where(ShownPerson.to(scope))
            .where("f.id = :id", "id", id)
            .where(shared(scope)));
  }

  private static Condition shared(Scope scope) {
    return new Condition(
        SHARED,
        Map.of(
            "me", scope.person(),
            "taught", array(scope.taught()),
            "joined", array(scope.joined()),
            "everything", scope.everything()));
  }

  private static UUID[] array(Set<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
