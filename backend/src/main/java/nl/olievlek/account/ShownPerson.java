package nl.olievlek.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.SearchKey;
import nl.olievlek.platform.security.Scope;

/**
 * People in queries, as the caller may know them: join this instead of the table {@code person},
 * and a name that the home organisation keeps to itself is neither shown nor sorted or found by.
 * Beside the columns of a person there are {@code name_hidden}, {@code sort_key} and {@code
 * given_key}. What is hidden from whom is kept beside the row by the database, so that all of this
 * is an expression of the row.
 */
public final class ShownPerson {

  private static final String HIDDEN =
      "(k.withheld_as is not null and not %1$s and k.id <> %2$s and not k.known_to && %3$s)";

  private static final String SHOWN =
      """
      (
        select k.id, %1$s as name_hidden,
          case when not %1$s then k.given_name
            when %4$s = 'en' then 'Learner of' else 'Leerling van' end as given_name,
          case when not %1$s then k.surname_prefix end as surname_prefix,
          case when %1$s then k.withheld_as else k.surname end as surname,
          case when not %1$s then k.email end as email,
          case when %1$s then k.shown_key else k.sort_key end as sort_key,
          case when %1$s then k.shown_given_key else k.given_key end as given_key,
          k.search_key as own_search_key, k.shown_search_key, k.withheld_as
        from person k
        where k.restricted_at is null or %2$s or k.id = %3$s) %%1$s""";

  private static final String READS = "(select v.preferred_language from person v where v.id = %s)";

  private static final String TO_CALLER =
      to(":viewerSeesAll", ":viewer", ":viewerKnows", ":viewerLanguage");

  private ShownPerson() {}

  /**
   * SQL that joins a person who is there; add {@link #to} to the conditions.
   *
   * @param column column with the person's identifier
   * @param alias alias for the columns of the person
   */
  public static String join(String column, String alias) {
    return "join " + on(column, alias);
  }

  /** As {@link #join}, for a person who may be missing. */
  public static String leftJoin(String column, String alias) {
    return "left join " + on(column, alias);
  }

  /**
   * As {@link #join}, for rows that are each to be shown to somebody else, in the language of their
   * messages.
   *
   * @param viewer column with whoever looks
   * @param knows SQL of an array with the homes and cohorts of which that person knows the names
   */
  public static String joinFor(String viewer, String knows, String column, String alias) {
    // Made once for each row, not at each place where it decides.
    return "cross join lateral (select %s as names offset 0) knows\njoin lateral ".formatted(knows)
        + to("false", viewer, "knows.names", READS.formatted(viewer)).formatted(alias)
        + " on %s.id = %s".formatted(alias, column);
  }

  /**
   * Where a person is found by the words of a name, for {@link
   * nl.olievlek.platform.persistence.Query#whereFound}.
   *
   * @param alias alias of the joined person
   */
  public static List<SearchKey> found(String alias) {
    return List.of(
        new SearchKey("not %s.name_hidden".formatted(alias), alias + ".own_search_key"),
        new SearchKey(
            "%1$s.withheld_as is not null and %1$s.name_hidden".formatted(alias),
            alias + ".shown_search_key"));
  }

  /** Says who is looking; a query that forgets it fails. */
  public static Condition to(Scope scope) {
    return new Condition(
        "true",
        Map.of(
            "viewer", scope.person(),
            "viewerHomes", array(Stream.of(scope.administered(), scope.supervising())),
            "viewerKnows",
                array(Stream.of(scope.administered(), scope.supervising(), scope.taught())),
            "viewerSeesAll", scope.everything(),
            "viewerLanguage", scope.language().getLanguage()));
  }

  private static String on(String column, String alias) {
    return TO_CALLER.formatted(alias) + " on %s.id = %s".formatted(alias, column);
  }

  private static String to(String all, String viewer, String knows, String language) {
    return SHOWN.formatted(HIDDEN.formatted(all, viewer, knows), all, viewer, language);
  }

  private static UUID[] array(Stream<Set<UUID>> sets) {
    return sets.flatMap(Set::stream).collect(Collectors.toSet()).toArray(UUID[]::new);
  }
}
