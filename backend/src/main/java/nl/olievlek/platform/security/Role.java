package nl.olievlek.platform.security;

/** What a person may be. A grant ties a role to a network, an organisation or a cohort. */
public enum Role {
  PLATFORM_ADMIN,
  NETWORK_COORDINATOR,
  ORGANISATION_ADMIN,
  SUPERVISOR,
  TEACHER,
  LEARNER,
  /** Informal carer, client representative or expert: the meetings they are registered for. */
  GUEST,
  /** Reads figures and the trail of a network, or without one of the platform; never a name. */
  AUDITOR;

  /**
   * Whether people with this role take part in the work of networks. The others reach only what
   * names them.
   */
  public boolean member() {
    return this != GUEST && this != AUDITOR;
  }
}
