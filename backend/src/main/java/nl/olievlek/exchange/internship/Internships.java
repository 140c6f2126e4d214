package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Internships as later features see them. */
@ApplicationScoped
public class Internships {

  private static final String INSERT =
      """
      insert into exchange_internship (id, version, created_at, updated_at, round_id, plan_id, learner_id,
        home_organisation_id, host_organisation_id, host_place_id, planned_start_date, planned_end_date, replaces_id, status)
      values (:id, 0, :now, :now, :round, :plan, :learner, :home, :host, :place, :start, :end, :replaces, 'PROPOSED')
      """;

  private final InternshipRepository internships;
  private final InternshipSteps steps;
  private final Transitions transitions;
  private final AuditTrail trail;
  private final Event<InternshipChanged> changed;
  private final Sql sql;
  private final Clock clock;

  Internships(
      InternshipRepository internships,
      InternshipSteps steps,
      Transitions transitions,
      AuditTrail trail,
      Event<InternshipChanged> changed,
      Sql sql,
      Clock clock) {
    this.internships = internships;
    this.steps = steps;
    this.transitions = transitions;
    this.trail = trail;
    this.changed = changed;
    this.sql = sql;
    this.clock = clock;
  }

  /** All internships of learners, whatever came of them, in one query; for planning the next. */
  public List<Stay> stays(Collection<UUID> learners) {
    return internships.stays(learners);
  }

  /** All internships of a round that the caller was found to plan, whatever came of them. */
  public List<Stay> ofRound(UUID round) {
    return internships.ofRound(round);
  }

  /** Calls off what the coordinator has something else for; call within a transaction. */
  public void callOff(List<UUID> ids, String reason) {
    ids.forEach(id -> steps.cancel(id, InternshipParty.COORDINATOR, reason));
  }

  /** The internship, if the caller sees it. */
  public Optional<InternshipFacts> visible(UUID id, Scope scope) {
    return internships.facts(id, scope);
  }

  /** Those of the internships that the caller sees, in one query. */
  public List<InternshipFacts> visible(Collection<UUID> ids, Scope scope) {
    return internships.facts(ids, scope);
  }

  /**
   * Holds internships until the transaction ends, so that nobody takes a step with them meanwhile.
   * Says nothing about them.
   */
  public void hold(Collection<UUID> ids) {
    internships.holdAll(ids);
  }

  /**
   * Takes a step for somebody who may; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403 or 409 when it cannot be taken
   */
  public void take(InternshipFacts internship, InternshipStatus to, String reason, Scope scope) {
    steps.take(internship, new InternshipTransitionRequest(to, reason, null, null), scope);
  }

  /**
   * The internship that an address names, held until the transaction ends: nobody changes anything
   * about it meanwhile.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller does not see it
   */
  public InternshipFacts hold(UUID id, Scope scope) {
    internships.facts(id, scope).orElseThrow(Problems::notFound);
    internships.holdAll(List.of(id));
    return internships.facts(id, scope).orElseThrow(Problems::notFound);
  }

  /** Who the caller is to an internship; somebody may be more than one. */
  public Set<InternshipParty> parties(InternshipFacts internship, Scope scope) {
    return InternshipSteps.parties(internship, scope);
  }

  /**
   * Learner, home and host agree on an internship; call within a transaction.
   *
   * @param start first day they agreed on
   * @param end last day they agreed on
   */
  public void agreed(UUID id, LocalDate start, LocalDate end) {
    steps.agreed(id, start, end);
  }

  /** Tells the trail that what belongs to an internship was changed. */
  public void changed(UUID id, String what) {
    trail.record(AuditTrail.Action.CHANGED, ExchangeInternship.class, id, what);
  }

  /**
   * Proposes the internships of a plan, in a fixed number of round trips; call within a
   * transaction.
   */
  public void propose(List<NewInternship> proposed) {
    var rows = proposed.stream().map(this::row).toList();
    sql.executeAll(INSERT, rows);
    var ids = rows.stream().map(row -> (UUID) row.get("id")).toList();
    transitions.recordAll(ExchangeInternship.class, ids, null, InternshipStatus.PROPOSED, null);
    trail.recordAll(AuditTrail.Action.CREATED, ExchangeInternship.class, ids);
    ids.forEach(id -> changed.fire(new InternshipChanged(id, InternshipChanged.Kind.PROPOSED)));
  }

  /**
   * The learner handed in a reflection and so is back; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when the learner cannot be back yet
   */
  public void reflected(InternshipFacts internship) {
    if (internship.status().begun() && internship.status() != InternshipStatus.RUNNING) {
      return;
    }
    var over = !LocalDate.now(clock).isBefore(internship.plannedEndDate());
    if (internship.status() == InternshipStatus.RUNNING
        || internship.status() == InternshipStatus.AGREED && over) {
      steps.returned(internship.id());
      return;
    }
    throw Problems.conflict("internship.reflection-too-early");
  }

  private Map<String, Object> row(NewInternship proposed) {
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("now", clock.instant().atOffset(ZoneOffset.UTC));
    row.put("round", proposed.roundId());
    row.put("plan", proposed.planId());
    row.put("learner", proposed.learnerId());
    row.put("home", proposed.homeOrganisationId());
    row.put("host", proposed.hostOrganisationId());
    row.put("place", proposed.hostPlaceId());
    row.put("start", proposed.plannedStartDate());
    row.put("end", proposed.plannedEndDate());
    row.put("replaces", proposed.replacesId());
    return row;
  }
}
