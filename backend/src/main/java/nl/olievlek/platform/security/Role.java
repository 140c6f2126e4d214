package nl.olievlek.platform.security;

/** What a person may be. A grant ties a role to a network, an organisation or a cohort. */
public enum Role {
  PLATFORM_ADMIN,
  NETWORK_COORDINATOR,
  ORGANISATION_ADMIN,
  SUPERVISOR,
  TEACHER,
  LEARNER
}
