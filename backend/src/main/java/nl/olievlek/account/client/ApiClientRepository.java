package nl.olievlek.account.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.account.ValidGrant;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.RoleHolders;
import nl.olievlek.platform.security.Scope;

/**
 * Clients of networks that the caller coordinates and organisations that the caller administers.
 */
@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {

  private static final String STATUS =
      "case when a.status = 'ACTIVE' and least(a.expires_on, n.end_date) < cast(:today as date) then 'EXPIRED' else a.status end";

  /** Whether the person who gave it still speaks for the place, or for the platform. */
  static final String GIVER_IN_CHARGE =
      """
      exists (select 1 from role_grant g where g.person_id = a.given_by and %s
        and (g.role = 'PLATFORM_ADMIN' or g.role = 'NETWORK_COORDINATOR' and g.network_id = a.network_id
          or g.role = 'ORGANISATION_ADMIN' and g.organisation_id = a.organisation_id))"""
          .formatted(ValidGrant.on("g", ":today"));

  private static final String SELECT =
      """
      select a.id, a.version, a.name, a.network_id, n.name as network_name, a.organisation_id,
        o.name as organisation_name, a.scopes, a.expires_on, least(a.expires_on, n.end_date) as ends_on,
        %s as status, a.revoke_reason, p.id as given_by_id, %s as given_by_name, %s as given_by_in_charge,
        %s as in_charge, a.last_used_at, a.created_at
      from api_client a
      left join network n on n.id = a.network_id
      left join organisation o on o.id = a.organisation_id
      %s""";

  private static final Sorts SORTS =
      Sorts.standard("name", "a.id")
          .allow("name", "a.name_key")
          .allow("expiresOn", "a.expires_on")
          .allow("lastUsedAt", "a.last_used_at");

  private final Sql sql;
  private final String select;
  private final String inCharge;

  ApiClientRepository(Sql sql, RoleHolders holders) {
    this.sql = sql;
    inCharge =
        "(case when a.network_id is null then %s else %s end)"
            .formatted(holders.administer("a.organisation_id"), holders.coordinate("a.network_id"));
    select =
        SELECT.formatted(
            STATUS,
            PersonRef.fullName("p"),
            GIVER_IN_CHARGE,
            inCharge,
            ShownPerson.leftJoin("a.given_by", "p"));
  }

  Page<ApiClientView> page(ApiClientFilter filter, LocalDate today, Scope scope, PageRequest page) {
    var query =
        select(today, scope)
            .whereGiven("a.network_id = :network", "network", filter.networkId())
            .whereGiven(
                "a.organisation_id = :organisation", "organisation", filter.organisationId())
            .whereGiven(STATUS + " = :status", "status", filter.status())
            .whereGiven(GIVER_IN_CHARGE + " = :giver", "giver", filter.givenByInCharge())
            .whereGiven(inCharge + " = :inCharge", "inCharge", filter.inCharge())
            .orderBy(SORTS.orderBy(page));
    return sql.page(ApiClientView.class, query, page);
  }

  Optional<ApiClientView> view(UUID id, LocalDate today, Scope scope) {
    return sql.one(ApiClientView.class, select(today, scope).where("a.id = :id", "id", id));
  }

  private Query select(LocalDate today, Scope scope) {
    return Query.of(select).with("today", today).where(ShownPerson.to(scope)).where(reach(scope));
  }

  private static Condition reach(Scope scope) {
    return scope.reach().coordinator("a.network_id").administrator("a.organisation_id").condition();
  }
}
