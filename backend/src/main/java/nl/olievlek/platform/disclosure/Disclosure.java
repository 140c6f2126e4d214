package nl.olievlek.platform.disclosure;

import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * Who sees people themselves, and so may know how many there are: conditions for a SELECT that
 * counts. To everyone else such a number is null whatever its size. Were only small ones hidden,
 * what is left of a total would give them away, and every change would name who did it to whoever
 * looks twice.
 */
public final class Disclosure {

  private static final String REASON =
      "case when not (%1$s) then 'NOT_ENTITLED' end as %2$ssuppression_reason";

  private Disclosure() {}

  /** What the conditions ask of a caller; goes with every query that has one. */
  public static Condition to(Scope scope) {
    return Condition.of("true")
        .with("seesEveryone", scope.everything())
        .with("seesNetworks", scope.coordinated().toArray(UUID[]::new))
        .with("seesCohorts", scope.taught().toArray(UUID[]::new))
        .with("seesOrganisations", scope.administered().toArray(UUID[]::new))
        .with("seesAs", scope.person());
  }

  /** People of a network: its coordinator. */
  public static String network(String column) {
    return "(:seesEveryone or " + column + " = any(:seesNetworks))";
  }

  /** Learners of a cohort: its teacher. */
  public static String cohort(String column) {
    return column + " = any(:seesCohorts)";
  }

  /** People of an organisation: its admin. */
  public static String organisation(String column) {
    return column + " = any(:seesOrganisations)";
  }

  /** Any of these ways. */
  public static String any(String... ways) {
    return "(" + String.join(" or ", List.of(ways)) + ")";
  }

  /** Columns that say whether numbers are hidden and why, for a record by this prefix. */
  public static String columns(String exact, String prefix) {
    return ("not (%1$s) as %2$ssuppressed, " + REASON).formatted(exact, prefix);
  }
}
