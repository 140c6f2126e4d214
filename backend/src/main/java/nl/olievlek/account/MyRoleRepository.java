package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * Roles of the caller, and what is offered to the caller's address by who does not know that there
 * is an account.
 */
@ApplicationScoped
class MyRoleRepository {

  private static final String SELECT =
      """
      select g.id, g.role, g.network_id, n.name as network_name, g.organisation_id, o.name as organisation_name,
        g.cohort_id, c.name as cohort_name, g.valid_from, g.valid_to, g.status, %s as offered_by
      from role_grant g
      %s
      left join network n on n.id = g.network_id
      left join organisation o on o.id = g.organisation_id
      left join role_group() c on c.id = g.cohort_id"""
          .formatted(PersonRef.fullName("b"), ShownPerson.leftJoin("g.given_by", "b"));

  private static final String MINE =
      """
      g.person_id = any(array(
        select p.id from person p join person a on lower(a.email) = lower(p.email)
        where p.entered_at is null and a.id = :me and a.entered_at is not null
        union all select :me))
      and (g.person_id = :me or g.status = 'OFFERED')""";

  private static final Sorts SORTS =
      Sorts.standard("-validFrom", "g.id").allow("validFrom", "g.valid_from");

  private final Sql sql;

  MyRoleRepository(Sql sql) {
    this.sql = sql;
  }

  /** What is offered or works now or later. */
  Page<MyRoleView> page(MyRoleFilter filter, LocalDate today, Scope scope, PageRequest page) {
    return sql.page(
        MyRoleView.class,
        select(scope)
            .where(Condition.of("g.status in ('OFFERED', 'ACTIVE')"))
            .where("coalesce(g.valid_to >= :today, true)", "today", today)
            .whereGiven("g.status = :status", "status", filter.status())
            .orderBy(SORTS.orderBy(page)),
        page);
  }

  Optional<MyRoleView> view(UUID id, Scope scope) {
    return sql.one(MyRoleView.class, select(scope).where("g.id = :id", "id", id));
  }

  /** By whom a role goes: the caller, or whoever was written down under the caller's address. */
  Optional<UUID> person(UUID id, Scope scope) {
    return sql.one(
        UUID.class,
        Query.of("select g.person_id from role_grant g")
            .where("g.id = :id", "id", id)
            .where(MINE, "me", scope.person()));
  }

  private static Query select(Scope scope) {
    return Query.of(SELECT).where(ShownPerson.to(scope)).where(MINE, "me", scope.person());
  }
}
