package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/**
 * Takes steps of an internship back: an answer that somebody thought better of, a step taken too
 * early or with the wrong one. Who heard of the step hears that it was taken back.
 */
@ApplicationScoped
class StepsBack {

  private final InternshipRepository internships;
  private final StayRepository stays;
  private final InternshipRules rules;
  private final Transitions transitions;
  private final Event<InternshipChanged> changed;
  private final Event<HostReconsidered> reconsidered;
  private final Clock clock;

  StepsBack(
      InternshipRepository internships,
      StayRepository stays,
      InternshipRules rules,
      Transitions transitions,
      Event<InternshipChanged> changed,
      Event<HostReconsidered> reconsidered,
      Clock clock) {
    this.internships = internships;
    this.stays = stays;
    this.rules = rules;
    this.transitions = transitions;
    this.changed = changed;
    this.reconsidered = reconsidered;
    this.clock = clock;
  }

  /** Takes the step back that led here. */
  void take(InternshipFacts facts, InternshipTransitionRequest step, Scope scope) {
    var from = facts.status();
    Scope.require(
        InternshipSteps.parties(facts, scope).stream()
            .anyMatch(party -> party.mayTakeBack(from, facts.cancelledBy())));
    if (from == InternshipStatus.AGREED) {
      throw Problems.conflict("internship.agreed-by-all");
    }
    transitions.requireStep(ExchangeInternship.class, facts.id(), from, step.to(), step.reason());
    internships.holdAll(List.of(facts.id()));
    requirePossible(facts, scope);
    var internship = internships.findById(facts.id());
    internship.takeBack(step.to());
    transitions.record(ExchangeInternship.class, facts.id(), from, step.to(), step.reason());
    if (from == InternshipStatus.HOST_ACCEPTED) {
      reconsidered.fire(new HostReconsidered(facts.id(), scope.person(), step.reason()));
    }
    tell(facts, from);
  }

  private void requirePossible(InternshipFacts facts, Scope scope) {
    switch (facts.status()) {
      case HOST_DECLINED, CANCELLED -> {
        if (LocalDate.now(clock).isAfter(facts.lastDay())) {
          throw Problems.conflict("internship.over", facts.lastDay());
        }
        rules.requirePossibleAgain(facts, scope);
      }
      case NO_SHOW, ENDED_EARLY -> rules.requireWasThere(facts, scope);
      case RETURNED -> {
        if (stays.reflected(facts.id())) {
          throw Problems.conflict("internship.reflected");
        }
      }
      default -> {}
    }
  }

  /** That somebody was there or learned something was told to nobody. */
  private void tell(InternshipFacts facts, InternshipStatus from) {
    if (from.freesTheDays()) {
      changed.fire(new InternshipChanged(facts.id(), InternshipChanged.Kind.RESTORED));
    } else if (from == InternshipStatus.HOST_ACCEPTED) {
      changed.fire(new InternshipChanged(facts.id(), InternshipChanged.Kind.UNANSWERED));
    }
  }
}
