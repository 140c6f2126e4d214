package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.security.RoleHolders;

/** Tells lower features whether anybody holds a role somewhere. */
@ApplicationScoped
class GrantedRoles implements RoleHolders {

  private static final String VALID = ValidGrant.on("held", ":today");

  private static final String HELD =
      "exists (select 1 from role_grant held where held.role = '%s' and held.%s = %s and "
          + VALID
          + ")";

  private static final String HOLDERS =
      """
      (select held.person_id, held.role, held.network_id, held.organisation_id, held.cohort_id
       from role_grant held where %s)"""
          .formatted(VALID);

  private static final String SEEN_GROUPS =
      """
      (select held.person_id, case held.role when 'TEACHER' then held.cohort_id else held.organisation_id end as group_id
       from role_grant held where held.role in ('TEACHER', 'ORGANISATION_ADMIN') and %s)"""
          .formatted(VALID);

  @Override
  public String holders() {
    return HOLDERS;
  }

  @Override
  public String administer(String organisation) {
    return HELD.formatted("ORGANISATION_ADMIN", "organisation_id", organisation);
  }

  @Override
  public String coordinate(String network) {
    return HELD.formatted("NETWORK_COORDINATOR", "network_id", network);
  }

  @Override
  public String seenGroups() {
    return SEEN_GROUPS;
  }
}
