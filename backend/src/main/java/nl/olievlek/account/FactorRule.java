package nl.olievlek.account;

/** Which grants ask their person for a second factor, in SQL. */
final class FactorRule {

  /** Whether person {@code p} has one. */
  static final String PRESENT =
      """
      (exists (select 1 from totp t where t.person_id = p.id and t.confirmed_at is not null)
        or exists (select 1 from passkey k where k.person_id = p.id))""";

  private static final String ASKED =
      """
      coalesce(%1$s.role = 'PLATFORM_ADMIN' or %1$s.role not in ('LEARNER', 'GUEST') and coalesce((
        select a.second_factor from access_policy a where a.organisation_id = %1$s.organisation_id), 'REQUIRED')
          = 'REQUIRED', false)""";

  /**
   * Whether a role of a person {@code p} waits for one that is not there; takes the day as {@code
   * :today}.
   */
  static final String MISSING =
      """
      not p.sample and not %s and exists (select 1 from role_grant g
        where g.person_id = p.id and %s and %s)"""
          .formatted(PRESENT, ValidGrant.on("g", ":today"), asked("g"));

  private static final String WAITS =
      """
      exists (select 1 from person p where p.id = %1$s.person_id and not p.sample and %2$s and not %3$s
        and not exists (select 1 from external_identity e where e.person_id = p.id))""";

  private FactorRule() {}

  /** Whether a grant lets nobody do anything yet, because its person has no second factor. */
  static String waits(String grant) {
    return WAITS.formatted(grant, asked(grant), PRESENT);
  }

  /**
   * Whether a grant asks for one: those who see other people's data are asked, unless their
   * organisation chose that they are not.
   *
   * @param grant alias of the grant; without one nothing is asked
   */
  static String asked(String grant) {
    return ASKED.formatted(grant);
  }
}
