package nl.olievlek.account;

/** Who has a way in: a password or passkey of their own, or their organisation's sign-on. */
public final class Entered {

  /** Condition on a person {@code p}. */
  public static final String PERSON =
      """
      (exists (select 1 from credential c where c.person_id = p.id)
        or exists (select 1 from sign_in_session e where e.person_id = p.id))""";

  private Entered() {}
}
