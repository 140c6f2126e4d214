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
      exists (select 1 from host_place_supervisor hs where hs.place_id = i.host_place_id and hs.person_id = :me
        and i.host_organisation_id = any(:supervising))""";

  /** Whoever is named supervises as long as they are a supervisor there. */
  private static final String AT_HOME =
      "l.supervisor_id = :me and i.home_organisation_id = any(:supervising)";

  /** Somebody of the same cohort, who agreed to be a learner there and began. */
  private static final String CLASSMATE =
      """
      exists (select 1 from learner m join role_grant g on g.person_id = m.person_id
        where m.person_id = :me and m.cohort_id = l.cohort_id and m.active_from_date is not null
          and g.role = 'LEARNER' and g.network_id = m.network_id and g.accepted_at is not null)""";

  /** Whose side the caller is on, of those who may withhold a text that they read. */
  public static final String SIDE =
      """
      case when l.person_id is not distinct from :me then null
        when %s then 'HOME'
        when %s then 'HOST'
        when l.cohort_id = any(:taught) then 'SCHOOL'
        when r.network_id = any(:coordinated) then 'NETWORK' end"""
          .formatted(AT_HOME, AT_HOST);

  private static final String SHARED =
      """
      (f.shared_with <> 'ME' and %s)
        or (f.shared_with in ('COHORT', 'NETWORK') and (l.cohort_id = any(:taught) or %s))
        or (f.shared_with = 'NETWORK' and (:everything or r.network_id = any(:joined)))"""
          .formatted(AT_HOME, CLASSMATE);

  /** The side that withheld it keeps seeing it, as long as the learner shares it with anybody. */
  private static final String ON_THAT_SIDE =
      """
      f.shared_with <> 'ME' and coalesce(case f.withheld_side when 'HOME' then %s
        when 'HOST' then %s
        when 'SCHOOL' then l.cohort_id = any(:taught)
        when 'NETWORK' then r.network_id = any(:coordinated) end, false)"""
          .formatted(AT_HOME, AT_HOST);

  /** Whether the caller reads it. */
  public static final String READS =
      """
      (l.person_id = :me or (f.submitted_at is not null
        and case when f.withheld_side is null then (%s) else (%s) end))"""
          .formatted(SHARED, ON_THAT_SIDE);

  /** Whether the caller takes part in the conversation: the learner and who looks after them. */
  public static final String ANSWERS =
      "(%s and (l.person_id = :me or (%s) or %s))".formatted(READS, AT_HOME, AT_HOST);

  private ReflectionReach() {}

  /** Who is looking; needed by every text above. */
  public static Condition to(Scope scope) {
    return new Condition(
        "true",
        Map.of(
            "me", scope.person(),
            "supervising", array(scope.supervising()),
            "taught", array(scope.taught()),
            "joined", array(scope.joined()),
            "coordinated", array(scope.coordinated()),
            "everything", scope.everything()));
  }

  /** The condition that the caller reads it. */
  public static Condition readableTo(Scope scope) {
    return Condition.of(READS).and(to(scope));
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
