package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;

/** Roles that somebody is offered twice, once by each name, are theirs once. */
@ApplicationScoped
class JoinedRoles {

  private static final String TWICE =
      """
      select f.id from role_grant f join role_grant a on a.person_id = :account and a.role = f.role
        and a.network_id is not distinct from f.network_id
        and a.organisation_id is not distinct from f.organisation_id
        and a.cohort_id is not distinct from f.cohort_id and a.status in ('OFFERED', 'ACTIVE')
        and %s && %s
      where f.person_id = :former and f.status in ('OFFERED', 'ACTIVE')"""
          .formatted(Validity.of("a"), Validity.of("f"));

  private final Sql sql;
  private final Grants grants;

  JoinedRoles(Sql sql, Grants grants) {
    this.sql = sql;
    this.grants = grants;
  }

  void joined(@Observes Joining joining) {
    twice(joining).forEach(grant -> grants.takeBack(grant, null, joining.account()));
  }

  private List<UUID> twice(Joining joining) {
    return sql.list(
        UUID.class,
        Query.of(TWICE).with("account", joining.account()).with("former", joining.former()));
  }
}
