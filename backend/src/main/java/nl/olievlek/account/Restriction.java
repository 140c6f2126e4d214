package nl.olievlek.account;

import java.util.Map;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * People whose data may be kept but not shown: to nobody but themselves and the admin. Queries that
 * join {@link ShownPerson} leave them out already; this is for the others.
 */
public final class Restriction {

  /** Nobody may use what is kept about the person now; for what the product itself decides. */
  public static final String NONE =
      "not exists (select 1 from person restricted where restricted.id = %s and restricted.restricted_at is not null)";

  /** Whoever was erased is nobody. */
  static final String ERASED =
      "exists (select 1 from person gone where gone.id = %s and gone.erased_at is not null)";

  /** Somebody real, to whom the product may write. */
  static final String REACHABLE =
      """
      exists (select 1 from person p where p.id = %s and not p.sample and p.email is not null
        and p.restricted_at is null and p.erased_at is null)""";

  private Restriction() {}

  /**
   * The condition that a row about a person may be shown to the caller.
   *
   * @param personColumn the person that the row is about; a row about nobody is shown
   */
  public static Condition shown(String personColumn, Scope scope) {
    return scope.everything()
        ? Condition.of("true")
        : new Condition(
            "%s is not distinct from :restrictedSelf or %s"
                .formatted(personColumn, NONE.formatted(personColumn)),
            Map.of("restrictedSelf", scope.person()));
  }
}
