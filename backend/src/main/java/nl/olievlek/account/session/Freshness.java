package nl.olievlek.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Session;

/**
 * Whether the owner of a session proved lately to be there. What protects an account (password,
 * mail address, second factor) is changed only then. Call within a transaction.
 */
@ApplicationScoped
public class Freshness {

  /** How long a proof holds. */
  public static final Duration HOLDS = Duration.ofMinutes(15);

  private final Sql sql;
  private final Clock clock;

  Freshness(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Refuses when the last proof is too long ago, or left out the second factor that is there.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403
   */
  public void require(Session session) {
    var factor = session.secondFactor();
    var complete = factor.satisfied() || !factor.present() || factor.exempt();
    if (!complete || !recent(session.id())) {
      throw Problems.of(ProblemKind.CONFIRM_IT_IS_YOU);
    }
  }

  /**
   * Remembers that the owner proved to be there just now.
   *
   * @param secondFactor whether it was with a second factor, which then holds for the session
   */
  public void confirmed(UUID session, boolean secondFactor) {
    var row = new HashMap<String, Object>();
    row.put("id", session);
    row.put("now", clock.instant().atOffset(ZoneOffset.UTC));
    row.put("secondFactor", secondFactor);
    sql.execute(
        """
        update sign_in_session set confirmed_at = :now, second_factor = second_factor or :secondFactor
        where id = :id
        """,
        row);
  }

  private boolean recent(UUID session) {
    return sql.one(
            UUID.class,
            Query.of("select id from sign_in_session")
                .where("id = :id", "id", session)
                .where(
                    "confirmed_at > :after",
                    "after",
                    clock.instant().minus(HOLDS).atOffset(ZoneOffset.UTC)))
        .isPresent();
  }
}
