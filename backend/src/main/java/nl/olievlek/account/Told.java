package nl.olievlek.account;

/** Who knows of a role that they hold or are offered, in SQL. */
public final class Told {

  /**
   * Whether a link to grant {@code g} would only repeat what its person knows: they were sent one
   * that still works, or hold the role and have a way in. Takes the moment as {@code :now}.
   */
  public static final String NEEDS_NO_LINK =
      """
      (exists (select 1 from invitation s where s.role_grant_id = g.id and s.status = 'OPEN' and s.expires_at > :now)
        or g.status = 'ACTIVE' and exists (select 1 from person k where k.id = g.person_id and k.entered_at is not null))""";

  private Told() {}
}
