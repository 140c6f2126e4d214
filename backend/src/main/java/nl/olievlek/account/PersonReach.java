package nl.olievlek.account;

import java.time.LocalDate;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * Which people a caller may know of: through a role or an organisation that the caller runs, as a
 * colleague, as a learner of theirs, or because the caller wrote down somebody who never came in.
 */
final class PersonReach {

  /** A role that somebody never accepted shows nobody who they are. */
  private static final String GRANTED =
      """
      exists (select 1 from role_grant g where g.person_id = p.id
        and (p.entered_at is null or g.status in ('OFFERED', 'ACTIVE') or g.accepted_at is not null) and (%s))""";

  private static final String AFFILIATED =
      "exists (select 1 from affiliation f where f.person_id = p.id and (%s))";

  private static final String LEARNING =
      "exists (select 1 from trajectory() l where l.person_id = p.id and (%s))";

  private static final String ADDED = "p.added_by = any(:scopePerson) and p.entered_at is null";

  /** Whoever was erased is nobody any more: who reached them could make them somebody else. */
  private static final String THERE = "p.erased_at is null and (%s)";

  private PersonReach() {}

  /** The condition on {@code person p}. */
  static Condition of(Scope scope, LocalDate today) {
    return (scope.everything() ? Condition.of("true") : known(scope, today)).within(THERE);
  }

  private static Condition known(Scope scope, LocalDate today) {
    return scope
        .reach()
        .self("p.id")
        .or(GrantReach.seen(scope, today).within(GRANTED))
        .or(scope.reach().administrator("f.organisation_id").condition().within(AFFILIATED))
        .or(taught(scope).within(LEARNING))
        .or(Condition.of(ADDED))
        .condition();
  }

  private static Condition taught(Scope scope) {
    return scope
        .reach()
        .supervises("l.supervisor_id", "l.employer_id")
        .teacher("l.cohort_id")
        .condition();
  }
}
