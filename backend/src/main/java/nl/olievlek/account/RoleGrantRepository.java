package nl.olievlek.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
        exists (select 1 from person p where p.id = g.person_id and not p.sample and g.status = 'ACTIVE' and %s
          and not %s and not exists (select 1 from external_identity e where e.person_id = p.id)) as waits_for_factor
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
              FactorRule.asked("g"),
              FactorRule.PRESENT,
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

  RoleGrantRepository(Sql sql) {
    this.sql = sql;
  }

  Page<RoleGrantView> page(RoleGrantFilter filter, LocalDate today, Scope scope, PageRequest page) {
    var query =
        select(today, scope)
            .with("today", today)
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

  Optional<RoleGrantView> view(UUID id, LocalDate today, Scope scope) {
    return sql.one(RoleGrantView.class, select(today, scope).where("g.id = :id", "id", id));
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

  /** Everyone who holds a role today, in a network when one is given. */
  List<Holder> holders(Role role, UUID network, LocalDate today) {
    return holders(role, network, today, "id");
  }

  /**
   * As {@link #holders(Role, UUID, LocalDate)}. They are held until the transaction ends, so that
   * two who take each other's role back do so one after the other.
   */
  List<Holder> hold(Role role, UUID network, LocalDate today) {
    return holders(role, network, today, "id for update");
  }

  private List<Holder> holders(Role role, UUID network, LocalDate today, String order) {
    var held =
        sql.list(
            Holder.class,
            Query.of("select id, person_id, valid_from, valid_to from role_grant")
                .where("role = :role", "role", role.name())
                .where("network_id is not distinct from cast(:network as uuid)", "network", network)
                .where(Condition.of("status = 'ACTIVE'"))
                .orderBy(order));
    return held.stream().filter(holder -> holder.on(today)).toList();
  }

  /** Nobody else begins a role inside the organisation until the transaction ends. */
  void holdPlace(UUID organisation) {
    sql.hold("organisation", organisation);
  }

  /** Where a caller may give a role inside an organisation, by name. */
  Page<OrganisationRef> places(
      Role role, String text, LocalDate today, Scope scope, PageRequest page) {
    var query =
        Query.of(PLACES)
            .with("role", role.name())
            .where(WhoMayGive.to(scope, today))
            .where(Condition.of(WhoMayGive.MAY))
            .whereFound("o.name_key", "text", text)
            .orderBy(PLACE_SORTS.orderBy(page));
    return sql.page(OrganisationRef.class, query, page);
  }

  /** Whether a network has not ended. */
  boolean running(UUID network, LocalDate today) {
    return sql.one(
            UUID.class,
            Query.of("select id from network")
                .where("id = :network", "network", network)
                .where("coalesce(end_date >= :today, true)", "today", today))
        .isPresent();
  }

  private static Query select(LocalDate today, Scope scope) {
    return Query.of(SELECT)
        .where(ShownPerson.to(scope))
        .where(WhoMayGive.to(scope, today))
        .where(GrantReach.managed(scope, today));
  }
}
