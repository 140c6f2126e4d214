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
    var complete = factor.satisfied() || !factor.present();
    if (!complete || !recent(session.id(), "confirmed_at")) {
      throw Problems.of(ProblemKind.CONFIRM_IT_IS_YOU);
    }
  }

  /**
   * Refuses when no second factor was given lately; for what touches the account of somebody else.
   * Made-up people, who have none, prove themselves as they can.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403
   */
  public void requireFactor(Session session) {
    var factor = session.secondFactor();
    if (factor.exempt()) {
      require(session);
    } else if (!recent(session.id(), "factor_at")) {
      throw Problems.of(
          factor.present()
              ? ProblemKind.CONFIRM_IT_IS_YOU
              : ProblemKind.SECOND_FACTOR_SETUP_REQUIRED);
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
        update sign_in_session set confirmed_at = :now, second_factor = second_factor or :secondFactor,
          factor_at = case when :secondFactor then :now else factor_at end
        where id = :id
        """,
        row);
  }

  private boolean recent(UUID session, String column) {
    return sql.one(
            UUID.class,
            Query.of("select id from sign_in_session")
                .where("id = :id", "id", session)
                .where(
                    column + " > :after",
                    "after",
                    clock.instant().minus(HOLDS).atOffset(ZoneOffset.UTC)))
        .isPresent();
  }
}
