package nl.olievlek.exchange.internship;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * Who may do what with a reflection, as SQL on the aliases {@code f} (reflection), {@code i}
 * (internship), {@code l} (learner) and {@code r} (round). No role stands above the learner's
 * choice, so this is not built from the usual reach.
 */
public final class ReflectionReach {

  private static final String AT_HOST =
      """
      exists (select 1 from host_place_supervisor hs where hs.place_id = i.host_place_id and hs.person_id = :me)""";

  /** Whose side the caller is on, of those who may withhold a text that they read. */
  public static final String SIDE =
      """
      case when l.person_id is not distinct from :me then null
        when l.supervisor_id = :me then 'HOME'
        when %s then 'HOST'
        when l.cohort_id = any(:taught) then 'SCHOOL'
        when r.network_id = any(:coordinated) then 'NETWORK' end"""
          .formatted(AT_HOST);

  private static final String SHARED =
      """
      (f.shared_with <> 'ME' and l.supervisor_id = :me)
        or (f.shared_with in ('COHORT', 'NETWORK') and (l.cohort_id = any(:taught)
          or exists (select 1 from learner m where m.person_id = :me and m.cohort_id = l.cohort_id)))
        or (f.shared_with = 'NETWORK' and (:everything or r.network_id = any(:joined)))""";

  /** The side that withheld it keeps seeing it, as long as the learner shares it with anybody. */
  private static final String ON_THAT_SIDE =
      """
      f.shared_with <> 'ME' and coalesce(case f.withheld_side when 'HOME' then l.supervisor_id = :me
        when 'HOST' then %s
        when 'SCHOOL' then l.cohort_id = any(:taught)
        when 'NETWORK' then r.network_id = any(:coordinated) end, false)"""
          .formatted(AT_HOST);

  /** Whether the caller reads it. */
  public static final String READS =
      """
      (l.person_id = :me or (f.submitted_at is not null
        and case when f.withheld_side is null then (%s) else (%s) end))"""
          .formatted(SHARED, ON_THAT_SIDE);

  /** Whether the caller takes part in the conversation: the learner and who looks after them. */
  public static final String ANSWERS =
      "(%s and (l.person_id = :me or l.supervisor_id = :me or %s))".formatted(READS, AT_HOST);

  private ReflectionReach() {}

  /** Who is looking; needed by every text above. */
  public static Condition to(Scope scope) {
    return new Condition(
        "true",
        Map.of(
            "me", scope.person(),
            "taught", array(scope.taught()),
            "joined", array(scope.joined()),
            "coordinated", array(scope.coordinated()),
            "everything", scope.everything()));
  }

  /** The condition that the caller reads it. */
  public static Condition readableTo(Scope scope) {
    return new Condition(READS, to(scope).arguments());
  }

  /** Whether the caller reads the reflection that a column names. */
  public static String reads(String reflectionColumn) {
    return """
        exists (select 1 from reflection f
          join exchange_internship i on i.id = f.internship_id
          join exchange_round r on r.id = i.round_id
          join learner l on l.id = i.learner_id
          where f.id = %s and %s)"""
        .formatted(reflectionColumn, READS);
  }

  private static UUID[] array(Set<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
