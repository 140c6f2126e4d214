package nl.olievlek.account.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Policies, for the organisation's admins and the coordinators of its networks. */
@ApplicationScoped
class AccessPolicyRepository implements PanacheRepositoryBase<AccessPolicy, UUID> {

  private static final String MEMBER =
      """
      exists (select 1 from accepted_membership m where m.organisation_id = o.id and %s)""";

  private final Sql sql;

  AccessPolicyRepository(Sql sql) {
    this.sql = sql;
  }

  /** What an organisation asks; the defaults when it never said. */
  Optional<AccessPolicyView> view(UUID organisation, LocalDate today, Scope scope) {
    return sql.one(
        AccessPolicyView.class,
        Query.of(
                """
                select coalesce(a.version, 0) as version,
                  coalesce(a.second_factor, 'REQUIRED') as second_factor,
                  coalesce(a.names_from, 'ALWAYS') as names_from
                from organisation o left join access_policy a on a.organisation_id = o.id""")
            .where("o.id = :organisation", "organisation", organisation)
            .where(reach(today, scope)));
  }

  /** The policy of an organisation that the caller was found to speak for, with the defaults. */
  AccessPolicy kept(UUID organisation, OffsetDateTime now) {
    sql.execute(
        """
        insert into access_policy (id, version, created_at, updated_at, organisation_id)
        values (:id, 0, :now, :now, :organisation)
        on conflict on constraint access_policy_organisation_uq do nothing""",
        Map.of("id", Ids.next(), "now", now, "organisation", organisation));
    return find("organisationId", organisation).singleResult();
  }

  private static Condition reach(LocalDate today, Scope scope) {
    if (scope.everything()) {
      return Condition.of("true");
    }
    var member =
        Condition.validOn("m", "today", today)
            .and(scope.reach().coordinator("m.network_id").condition())
            .within(MEMBER);
    return scope.reach().administrator("o.id").or(member).condition();
  }
}
