package nl.olievlek.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** Grants of people that the caller was found to reach. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {

  static final String SELECT =
      """
      select g.person_id, g.role, g.status, g.network_id, n.name as network_name, g.organisation_id,
        o.name as organisation_name, g.cohort_id, c.name as cohort_name, c.network_id as cohort_network_id,
        array(select m.network_id from accepted_membership m where m.organisation_id = g.organisation_id
          and %s) as member_networks,
        g.valid_from, g.valid_to
      from role_grant g
      left join network n on n.id = g.network_id
      left join organisation o on o.id = g.organisation_id
      left join role_group() c on c.id = g.cohort_id"""
          .formatted(Validity.on("m", ":today"));

  private static final String NAMED = "g.status in ('OFFERED', 'ACTIVE')";

  /** A grant that is not there yet. */
  private static final String ONE =
      """
      (select cast(:role as varchar) as role, cast(:network as uuid) as network_id,
        cast(:organisation as uuid) as organisation_id, cast(:cohort as uuid) as cohort_id,
        cast(null as uuid) as person_id) g""";

  private final Sql sql;

  GrantRepository(Sql sql) {
    this.sql = sql;
  }

  /** All that works on a day, of several people in one query; for the product itself. */
  List<GrantRow> valid(Collection<UUID> people, LocalDate today) {
    return sql.list(GrantRow.class, of(people, today).where(Condition.of("g.status = 'ACTIVE'")));
  }

  /** That, and what is offered: enough to be named, and not to do anything. */
  List<GrantRow> named(Collection<UUID> people, LocalDate today) {
    return sql.list(GrantRow.class, of(people, today).where(Condition.of(NAMED)));
  }

  /** What people are named for and the caller may know of, of several people in one query. */
  List<GrantRow> seen(Collection<UUID> people, LocalDate today, Scope scope) {
    return sql.list(
        GrantRow.class,
        of(people, today).where(Condition.of(NAMED)).where(GrantReach.seen(scope, today)));
  }

  GrantRow row(UUID id, LocalDate today) {
    return sql.one(
            GrantRow.class, Query.of(SELECT).with("today", today).where("g.id = :id", "id", id))
        .orElseThrow();
  }

  private static Query of(Collection<UUID> people, LocalDate today) {
    return Query.of(SELECT)
        .with("today", today)
        .where("g.person_id = any(:people)", "people", people.toArray(UUID[]::new))
        .where(Condition.validOn("g", "today", today))
        .orderBy("g.id");
  }

  /** Whether a caller may give a role that nobody holds yet. */
  boolean mayGive(Scope scope, NewGrant grant, LocalDate today) {
    return asked(WhoMayGive.MAY, scope, grant, today);
  }

  /** Whether the place of a role that the product itself gave still stands. */
  boolean stands(NewGrant grant, LocalDate today) {
    return asked(WhoMayGive.STANDS, Scope.none(new UUID(0, 0)), grant, today);
  }

  private boolean asked(String question, Scope scope, NewGrant grant, LocalDate today) {
    return sql.one(
            Boolean.class,
            Query.of("select " + question + "\nfrom " + ONE)
                .where(WhoMayGive.to(scope, today))
                .with("role", grant.role().name())
                .with("network", grant.networkId())
                .with("organisation", grant.organisationId())
                .with("cohort", grant.cohortId()))
        .orElseThrow();
  }

  /** The network of a cohort. */
  Optional<UUID> networkOf(UUID cohort) {
    return sql.one(
        UUID.class,
        Query.of("select network_id from role_group()").where("id = :id", "id", cohort));
  }

  boolean anyone(Role role) {
    return count("role = ?1 and status = ?2", role, GrantStatus.ACTIVE) > 0;
  }
}
