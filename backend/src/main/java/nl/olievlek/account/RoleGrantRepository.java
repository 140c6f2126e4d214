package nl.olievlek.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** Roles that were given, in the networks and organisations that the caller runs. */
@ApplicationScoped
class RoleGrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {

  private static final String SELECT =
      """
      select g.id, g.version, g.person_id, %s as person_name, g.role, g.network_id, n.name as network_name,
        g.organisation_id, o.name as organisation_name, g.cohort_id, h.name as cohort_name,
        g.valid_from, g.valid_to, g.status, g.given_by as given_by_id, %s as given_by_name, g.accepted_at,
        g.revoked_at, g.person_id = :viewer or %s as may_change,
        g.status = 'ACTIVE' and %s as waits_for_factor,
        %s as alone,
        g.status in ('OFFERED', 'ACTIVE') and coalesce(g.valid_to >= :today, true) and coalesce(n.end_date >= :today, true)
          and p.email is not null and g.person_id <> :viewer and not %s as invitable
      from role_grant g
      %s
      left join network n on n.id = g.network_id
      left join organisation o on o.id = g.organisation_id
      left join role_group() h on h.id = g.cohort_id
      %s"""
          .formatted(
              PersonRef.fullName("p"),
              PersonRef.fullName("b"),
              WhoMayGive.MAY,
              FactorRule.waits("g"),
              LastHolder.ALONE,
              Told.NEEDS_NO_LINK,
              ShownPerson.join("g.person_id", "p"),
              ShownPerson.leftJoin("g.given_by", "b"));

  private static final String VALID = "(%s) = :valid".formatted(ValidGrant.on("g", ":today"));

  private static final String SAME =
      """
      g.person_id = :person and g.role = :role
        and g.network_id is not distinct from cast(:network as uuid)
        and g.organisation_id is not distinct from cast(:organisation as uuid)
        and g.cohort_id is not distinct from cast(:cohort as uuid)""";

  private static final Sorts SORTS =
      Sorts.standard("-validFrom", "g.id")
          .allow("validFrom", "g.valid_from")
          .allow("surname", "p.sort_key")
          .allow("role", "g.role");

  private static final String PLACES =
      """
      select o.id, o.name from organisation o
      cross join lateral (select cast(:role as varchar) as role, cast(null as uuid) as network_id,
        o.id as organisation_id, cast(null as uuid) as cohort_id, cast(null as uuid) as person_id) g""";

  private static final Sorts PLACE_SORTS =
      Sorts.standard("name", "o.id").allow("name", "o.name_key");

  private final Sql sql;
  private final Clock clock;

  RoleGrantRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Page<RoleGrantView> page(RoleGrantFilter filter, Scope scope, PageRequest page) {
    var query =
        select(scope)
            .whereGiven("g.person_id = :person", "person", filter.personId())
            .whereGiven(
                "g.organisation_id = :organisation", "organisation", filter.organisationId())
            .whereGiven("g.network_id = :network", "network", filter.networkId())
            .whereGiven("g.role = :role", "role", filter.role())
            .whereGiven("g.status = :status", "status", filter.status())
            .whereGiven(VALID, "valid", filter.valid())
            .orderBy(SORTS.orderBy(page));
    return sql.page(RoleGrantView.class, query, page);
  }

  Optional<RoleGrantView> view(UUID id, Scope scope) {
    return sql.one(RoleGrantView.class, select(scope).where("g.id = :id", "id", id));
  }

  /** Whether a person whom the caller reaches holds the very same role on a day of the period. */
  boolean given(UUID person, NewGrant grant, LocalDate from) {
    var count =
        Query.of("select count(*) from role_grant g")
            .where(same(person, grant))
            .where(Condition.of("g.status in ('OFFERED', 'ACTIVE')"))
            .where(Condition.validWithin("g", from, grant.validTo()));
    return sql.one(Long.class, count).orElseThrow() > 0;
  }

  /** Offers of the very same role that were not answered. */
  List<UUID> offered(UUID person, NewGrant grant) {
    return sql.list(
        UUID.class,
        Query.of("select g.id from role_grant g")
            .where(same(person, grant))
            .where(Condition.of("g.status = 'OFFERED'")));
  }

  private static Condition same(UUID person, NewGrant grant) {
    return Condition.of(SAME)
        .with("person", person)
        .with("role", grant.role().name())
        .with("network", grant.networkId())
        .with("organisation", grant.organisationId())
        .with("cohort", grant.cohortId());
  }

  /** The role of a grant that somebody alone holds, of those that others cannot do without. */
  Optional<Role> alone(UUID id) {
    return sql.one(
        Role.class,
        Query.of("select g.role from role_grant g")
            .where("g.id = :id", "id", id)
            .where(Condition.of(LastHolder.ALONE).with("today", LocalDate.now(clock))));
  }

  /**
   * Holds everyone who has the role of a grant in the same network until the transaction ends, so
   * that two who take each other's role back do so one after the other.
   */
  void holdSame(UUID id) {
    sql.list(
        UUID.class,
        Query.of(
                "select a.id from role_grant a join role_grant g on a.role = g.role and a.network_id is not distinct from g.network_id")
            .where("g.id = :id", "id", id)
            .where(Condition.of("g.role in ('PLATFORM_ADMIN', 'NETWORK_COORDINATOR')"))
            .where(Condition.of("a.status = 'ACTIVE'"))
            .orderBy("a.id for update of a"));
  }

  /** Nobody else begins a role inside the organisation until the transaction ends. */
  void holdPlace(UUID organisation) {
    sql.hold("organisation", organisation);
  }

  /** Where a caller may give a role inside an organisation, by name. */
  Page<OrganisationRef> places(Role role, String text, Scope scope, PageRequest page) {
    var query =
        Query.of(PLACES)
            .with("role", role.name())
            .where(WhoMayGive.to(scope, LocalDate.now(clock)))
            .where(Condition.of(WhoMayGive.MAY))
            .whereFound("o.name_key", "text", text)
            .orderBy(PLACE_SORTS.orderBy(page));
    return sql.page(OrganisationRef.class, query, page);
  }

  private Query select(Scope scope) {
    var today = LocalDate.now(clock);
    return Query.of(SELECT)
        .with("today", today)
        .with("now", clock.instant().atOffset(ZoneOffset.UTC))
        .where(ShownPerson.to(scope))
        .where(WhoMayGive.to(scope, today))
        .where(GrantReach.managed(scope, today));
  }
}
