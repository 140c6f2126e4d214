package nl.olievlek.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * People in queries, as the caller may know them: join this instead of the table {@code person},
 * and a name that the home organisation keeps to itself is neither shown nor sorted or found by.
 * Beside the columns of a person there are {@code sort_key}, {@code given_key} and {@code
 * search_key}.
 */
public final class ShownPerson {

  /** The keys of a name that is not shown would tell it: what is shown instead has keys too. */
  private static final String SHOWN =
      """
      lateral (
        select seen.*,
          case when seen.name_hidden then surname_key(seen.surname, seen.given_name, null) else kept.sort_key end
            as sort_key,
          case when seen.name_hidden then fold(seen.given_name) else kept.given_key end as given_key,
          case when seen.name_hidden then person_key(seen.given_name, null, seen.surname) else kept.search_key end
            as search_key
        from shown_person(%s, :viewer, :viewerHomes, :viewerCohorts, :viewerSeesAll) seen
        join person kept on kept.id = seen.id) %s""";

  private ShownPerson() {}

  /**
   * SQL that joins a person who is there; add {@link #to} to the conditions.
   *
   * @param column column with the person's identifier
   * @param alias alias for the columns of the person
   */
  public static String join(String column, String alias) {
    return "cross join " + SHOWN.formatted(column, alias);
  }

  /** As {@link #join}, for a person who may be missing. */
  public static String leftJoin(String column, String alias) {
    return "left join " + SHOWN.formatted(column, alias) + " on true";
  }

  /** Says who is looking; a query that forgets it fails. */
  public static Condition to(Scope scope) {
    return new Condition(
        "true",
        Map.of(
            "viewer", scope.person(),
            "viewerHomes", array(Stream.of(scope.administered(), scope.supervising())),
            "viewerCohorts", array(Stream.of(scope.taught())),
            "viewerSeesAll", scope.everything()));
  }

  private static UUID[] array(Stream<Set<UUID>> sets) {
    return sets.flatMap(Set::stream).collect(Collectors.toSet()).toArray(UUID[]::new);
  }
}
