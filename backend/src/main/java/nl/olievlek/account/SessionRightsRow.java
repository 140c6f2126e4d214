package nl.olievlek.account;

import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.security.SecondFactor;
import nl.olievlek.platform.security.Session;
import org.jdbi.v3.core.mapper.Nested;

/**
 * An open session beside one of the grants of its person; one row without a grant when there is
 * none.
 *
 * @param asked whether the grant asks for a second factor
 */
record SessionRightsRow(
    UUID sessionId,
    boolean sample,
    boolean present,
    boolean satisfied,
    boolean asked,
    @Nested GrantRow grant) {

  /** The session, from all its rows. */
  static Session session(List<SessionRightsRow> rows) {
    var first = rows.getFirst();
    var required = rows.stream().anyMatch(SessionRightsRow::needsSecondFactor);
    return new Session(
        first.sessionId,
        new SecondFactor(required, first.exempt(), first.present, first.satisfied));
  }

  /** Whether the grant waits until a second factor was given; others go on working. */
  boolean waits() {
    return needsSecondFactor() && !satisfied;
  }

  boolean granted() {
    return grant.role() != null;
  }

  /** Made-up people are not asked, until they set one up. */
  private boolean exempt() {
    return sample && !present;
  }

  private boolean needsSecondFactor() {
    return asked && !exempt();
  }
}
