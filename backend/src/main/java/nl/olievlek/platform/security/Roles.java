package nl.olievlek.platform.security;

/** The roles as constants for annotations; a test holds them equal to {@link Role}. */
public final class Roles {

  public static final String PLATFORM_ADMIN = "PLATFORM_ADMIN";
  public static final String NETWORK_COORDINATOR = "NETWORK_COORDINATOR";
  public static final String ORGANISATION_ADMIN = "ORGANISATION_ADMIN";
  public static final String SUPERVISOR = "SUPERVISOR";
  public static final String TEACHER = "TEACHER";
  public static final String LEARNER = "LEARNER";
  public static final String GUEST = "GUEST";
  public static final String AUDITOR = "AUDITOR";

  /** Held by everyone who has a role that takes part in the work, see {@link Role#member()}. */
  public static final String MEMBER = "MEMBER";

  private Roles() {}
}
