package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskThing;

/** Internships as later features see them. */
@ApplicationScoped
public class Internships {

  /** An internship as tasks are about it. */
  public static final TaskThing THING =
      new TaskThing(
              "exchange-internship",
              """
          select p.ward, host.name, home.name, i.planned_start_date, i.planned_end_date
          from exchange_internship i
          join host_place p on p.id = i.host_place_id
          join organisation host on host.id = i.host_organisation_id
          join organisation home on home.id = i.home_organisation_id
          where i.id = k.thing_id""")
          .notTaught();

  /** Those who look after learners at the place, of whom a task asks something. */
  public static final Asked AT_PLACE =
      Asked.supervisor("s.person_id", "i.host_organisation_id")
          .among("host_place_supervisor s where s.place_id = i.host_place_id");

  private final InternshipRepository internships;
  private final StayRepository stays;
  private final StayRules rules;
  private final InternshipSteps steps;
  private final InternshipActs acts;
  private final InternshipRows rows;
  private final AuditTrail trail;
  private final Clock clock;

  Internships(
      InternshipRepository internships,
      StayRepository stays,
      StayRules rules,
      InternshipSteps steps,
      InternshipActs acts,
      InternshipRows rows,
      AuditTrail trail,
      Clock clock) {
    this.internships = internships;
    this.stays = stays;
    this.rules = rules;
    this.steps = steps;
    this.acts = acts;
    this.rows = rows;
    this.trail = trail;
    this.clock = clock;
  }

  /** All internships of learners, whatever came of them, in one query; for planning the next. */
  public List<Stay> stays(Collection<UUID> learners) {
    return stays.ofLearners(learners);
  }

  /** All internships of a round that the caller was found to plan, whatever came of them. */
  public List<Stay> ofRound(UUID round) {
    return stays.ofRound(round);
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

  /** Holds internships until the transaction ends; says nothing about them. */
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

  /** What the caller can do with an internship beside its steps. */
  public Acts<InternshipAct> acts(InternshipFacts internship, Scope scope) {
    return acts.of(internship, scope);
  }

  /** Who the caller is to an internship; somebody may be more than one. */
  public Set<InternshipParty> parties(InternshipFacts internship, Scope scope) {
    return InternshipParty.of(internship, scope);
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

  /** A party takes back that it agrees; call within a transaction. */
  public void disagreed(UUID id, String reason) {
    steps.disagreed(id, reason);
  }

  /**
   * Refuses other days for an internship when a rule of the exchange forbids them.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 outside the days of the place, 409
   */
  public void requireOtherDays(InternshipFacts internship, PlannedDays planned, Scope scope) {
    rules.requireOtherDays(internship, planned, scope);
  }

  /**
   * Refuses days on which the employer or the host is no member, or the host not recognised.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  public void requireHolds(InternshipFacts internship, LocalDate first, LocalDate last) {
    rules.requireHolds(internship, first, last);
  }

  /** Whether the class of a learner is at school on a day. */
  public boolean atSchool(UUID learner, LocalDate day) {
    return rules.atSchool(learner, day);
  }

  /** Tells the trail that what belongs to an internship was changed. */
  public void changed(UUID id, String what) {
    trail.record(AuditTrail.Action.CHANGED, ExchangeInternship.class, id, what);
  }

  /**
   * Proposes what is new in a plan, and lets what it keeps come from it; call within a transaction.
   */
  public void propose(UUID plan, List<NewInternship> proposed) {
    rows.add(plan, proposed);
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
    var over = !LocalDate.now(clock).isBefore(internship.lastDay());
    var there =
        internship.status() == InternshipStatus.RUNNING
            || internship.status() == InternshipStatus.AGREED;
    if (there && over) {
      steps.returned(internship);
      return;
    }
    throw Problems.conflict("internship.reflection-too-early");
  }
}
