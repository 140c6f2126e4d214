package nl.olievlek.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

/**
 * Requests of people of networks that the caller coordinates and of organisations that the caller
 * administers. One's own are asked for as such.
 */
@ApplicationScoped
class DataRequestRepository implements PanacheRepositoryBase<DataRequest, UUID> {

  private static final String SELECT =
      """
      select d.id, d.version, d.person_id, coalesce(nullif(%s, ''), case :viewerLanguage when 'en' then 'Kept back' else 'Afgeschermd' end) as person_name,
        d.kind, d.text, d.status, d.created_at, d.decided_at,
        (select t.reason from transition_record t
          where t.subject_type = 'data-request' and t.subject_id = d.id order by t.id desc limit 1) as reason
      from data_request d
      %s"""
          .formatted(PersonRef.fullName("p"), ShownPerson.leftJoin("d.person_id", "p"));

  private static final Sorts SORTS =
      Sorts.standard("-createdAt", "d.id")
          .allow("createdAt", "d.created_at")
          .allow("status", "d.status");

  /** A role that was only offered lets nobody see or answer what its person asks. */
  private static final String TAKEN = "(g.status = 'ACTIVE' or g.accepted_at is not null)";

  private final Sql sql;

  DataRequestRepository(Sql sql) {
    this.sql = sql;
  }

  Page<DataRequestView> page(DataRequestFilter filter, Scope scope, PageRequest page) {
    var query =
        select(scope)
            .where(reach(scope))
            .whereGiven("d.status = :status", "status", filter.status())
            .orderBy(SORTS.orderBy(page));
    return sql.page(DataRequestView.class, query, page);
  }

  Page<DataRequestView> own(Scope scope, PageRequest page) {
    var query =
        select(scope).where("d.person_id = :me", "me", scope.person()).orderBy(SORTS.orderBy(page));
    return sql.page(DataRequestView.class, query, page);
  }

  Optional<DataRequestView> view(UUID id, Scope scope) {
    return sql.one(
        DataRequestView.class,
        select(scope)
            .where("d.id = :id", "id", id)
            .where(
                Condition.any(
                    List.of(
                        reach(scope), Condition.of("d.person_id = :me", "me", scope.person())))));
  }

  /** A request that the caller was found to answer; erasure can have taken the reach away. */
  DataRequestView answered(UUID id, Scope scope) {
    return sql.one(DataRequestView.class, select(scope).where("d.id = :id", "id", id))
        .orElseThrow();
  }

  /** Whether the person has a trajectory or a role that the caller does not reach. */
  boolean elsewhere(UUID person, Scope scope) {
    var learner = learner(scope);
    var grant = grant(scope);
    return sql.one(
            Boolean.class,
            Query.of(
                    """
                    select exists (select 1 from learner l where l.person_id = :person and not coalesce((%s), false))
                      or exists (select 1 from role_grant g where g.person_id = :person and %s and not coalesce((%s), false))"""
                        .formatted(learner.text(), TAKEN, grant.text()))
                .with("person", person)
                .with(learner)
                .with(grant))
        .orElseThrow();
  }

  /** Names as the caller may know them; who is restricted has none, and can be lifted. */
  private static Query select(Scope scope) {
    return Query.of(SELECT).where(ShownPerson.to(scope));
  }

  private static Condition reach(Scope scope) {
    if (scope.everything()) {
      return Condition.of("true");
    }
    return Condition.any(
        List.of(
            learner(scope)
                .within(
                    "exists (select 1 from learner l where l.person_id = d.person_id and (%s))"),
            grant(scope)
                .within(
                    "exists (select 1 from role_grant g where g.person_id = d.person_id and "
                        + TAKEN
                        + " and (%s))")));
  }

  private static Condition learner(Scope scope) {
    return scope.reach().coordinator("l.network_id").administrator("l.employer_id").condition();
  }

  private static Condition grant(Scope scope) {
    return scope.reach().coordinator("g.network_id").administrator("g.organisation_id").condition();
  }
}
