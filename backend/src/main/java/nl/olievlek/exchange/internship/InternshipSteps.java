package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Takes the steps of an internship and records them, for those who may. */
@ApplicationScoped
class InternshipSteps {

  private final InternshipRepository internships;
  private final StepRules rules;
  private final StepsBack back;
  private final Transitions transitions;
  private final Event<InternshipChanged> changed;
  private final Event<HostAccepted> accepted;
  private final Event<HostReconsidered> reconsidered;

  InternshipSteps(
      InternshipRepository internships,
      StepRules rules,
      StepsBack back,
      Transitions transitions,
      Event<InternshipChanged> changed,
      Event<HostAccepted> accepted,
      Event<HostReconsidered> reconsidered) {
    this.internships = internships;
    this.rules = rules;
    this.back = back;
    this.transitions = transitions;
    this.changed = changed;
    this.accepted = accepted;
    this.reconsidered = reconsidered;
  }

  /** Where it stands, and what the caller can do next. */
  TransitionsView of(InternshipFacts facts, Scope scope) {
    return transitions.of(
        ExchangeInternship.class, facts.id(), facts.status(), rules.of(facts, scope));
  }

  /** Takes one guarded step, on or back, of an internship that the caller of this holds. */
  void take(InternshipFacts facts, InternshipTransitionRequest step, Scope scope) {
    transitions.require(
        ExchangeInternship.class,
        facts.id(),
        facts.status(),
        step.to(),
        rules.of(facts, scope),
        step);
    if (facts.status().isBack(step.to())) {
      back.take(facts, step, scope);
    } else {
      takeOn(facts, step, scope);
    }
  }

  private void takeOn(InternshipFacts facts, InternshipTransitionRequest step, Scope scope) {
    var parties = InternshipParty.of(facts, scope);
    var internship = internships.findById(facts.id());
    var from = internship.status();
    switch (step.to()) {
      case CANCELLED -> internship.cancel(caller(parties, step.cancelledBy()), step.reason());
      case HOST_DECLINED, NO_SHOW, ENDED_EARLY -> internship.end(step.to(), step.reason());
      case RECOGNISED -> internship.recognise(step.learned());
      default -> internship.step(step.to());
    }
    transitions.record(
        ExchangeInternship.class, facts.id(), from, internship.status(), step.reason());
    changed.fire(new InternshipChanged(facts.id(), InternshipChanged.Kind.STEP_TAKEN));
    if (step.to() == InternshipStatus.HOST_ACCEPTED) {
      accepted.fire(
          new HostAccepted(
              facts,
              scope.person(),
              parties.contains(InternshipParty.HOST)
                  && !parties.contains(InternshipParty.COORDINATOR)));
    } else if (step.to() == InternshipStatus.HOST_DECLINED) {
      reconsidered.fire(new HostReconsidered(facts.id(), scope.person(), step.reason()));
    }
  }

  /** It does not go on, whoever asks; whether they may was found. */
  void cancel(UUID id, InternshipParty by, String reason) {
    var internship = internships.findById(id);
    var from = internship.status();
    internship.cancel(by, reason);
    transitions.record(ExchangeInternship.class, id, from, internship.status(), reason);
    changed.fire(new InternshipChanged(id, InternshipChanged.Kind.STEP_TAKEN));
  }

  /** The learner is back. */
  void returned(InternshipFacts facts) {
    var internship = internships.findById(facts.id());
    var from = internship.status();
    internship.step(InternshipStatus.RETURNED);
    transitions.record(ExchangeInternship.class, facts.id(), from, internship.status(), null);
  }

  /**
   * Learner, home and host agree: what they agreed on is what is planned. Agreed before, only the
   * days can be others now.
   */
  void agreed(UUID id, LocalDate start, LocalDate end) {
    var internship = internships.findById(id);
    if (!internship.samePlanned(start, end)) {
      internship.plan(start, end);
      changed.fire(new InternshipChanged(id, InternshipChanged.Kind.DATES_MOVED));
    }
    var from = internship.status();
    if (from == InternshipStatus.HOST_ACCEPTED) {
      internship.step(InternshipStatus.AGREED);
      transitions.record(ExchangeInternship.class, id, from, internship.status(), null);
      changed.fire(new InternshipChanged(id, InternshipChanged.Kind.STEP_TAKEN));
    }
  }

  /** A party does not agree any more. */
  void disagreed(UUID id, String reason) {
    var internship = internships.findById(id);
    var from = internship.status();
    if (from == InternshipStatus.AGREED) {
      internship.takeBack(InternshipStatus.HOST_ACCEPTED);
      transitions.record(ExchangeInternship.class, id, from, internship.status(), reason);
    }
    changed.fire(new InternshipChanged(id, InternshipChanged.Kind.DISAGREED));
  }

  /** Whose doing it is: only a coordinator can say that it was somebody else. */
  private static InternshipParty caller(Set<InternshipParty> parties, InternshipParty said) {
    var mayCancel =
        parties.stream().filter(party -> party.mayTake(InternshipStatus.CANCELLED)).toList();
    if (said == null) {
      return mayCancel.getFirst();
    }
    if (!mayCancel.contains(InternshipParty.COORDINATOR) && !mayCancel.contains(said)) {
      throw Problems.invalid("cancelledBy", "internship.cancelled-by");
    }
    return said;
  }
}
