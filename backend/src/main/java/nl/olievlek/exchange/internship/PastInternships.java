package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * Internships that came of a plan of the past; only for reading network files, in a transaction.
 * Nobody is told: it happened long ago.
 */
@ApplicationScoped
public class PastInternships {

  private final InternshipRepository internships;
  private final InternshipRows rows;
  private final Transitions transitions;
  private final Sql sql;

  PastInternships(
      InternshipRepository internships, InternshipRows rows, Transitions transitions, Sql sql) {
    this.internships = internships;
    this.rows = rows;
    this.transitions = transitions;
    this.sql = sql;
  }

  /** Stores what a plan proposed, in a fixed number of round trips; what it kept comes from it. */
  public void propose(UUID plan, List<NewInternship> proposed, boolean sample, Instant at) {
    rows.addPast(plan, proposed, sample, at);
  }

  /**
   * The host said no to what a plan proposed.
   *
   * @return whether there was anything to say no to
   */
  public boolean decline(UUID round, UUID learner, String reason, Instant at) {
    var found = proposed(round, learner).map(internships::findById);
    found.ifPresent(
        internship -> {
          var from = internship.status();
          internship.end(InternshipStatus.HOST_DECLINED, reason);
          record(internship, from, reason, at);
        });
    internships.flush();
    return found.isPresent();
  }

  /** The plan has something else for the learner. */
  public void callOff(UUID id, String reason, Instant at) {
    var internship = internships.findById(id);
    var from = internship.status();
    internship.cancel(InternshipParty.COORDINATOR, reason);
    record(internship, from, reason, at);
  }

  /** What the plan that counts proposed for a learner in a round, and nobody answered yet. */
  Optional<UUID> proposed(UUID round, UUID learner) {
    return sql.one(
        UUID.class,
        Query.of("select id from exchange_internship")
            .where("round_id = :round", "round", round)
            .where("learner_id = :learner", "learner", learner)
            .where(Condition.of("plan_id is not null and status = 'PROPOSED'")));
  }

  private void record(
      ExchangeInternship internship, InternshipStatus from, String reason, Instant at) {
    transitions.record(
        ExchangeInternship.class, internship.id(), from, internship.status(), reason, at, null);
  }
}
