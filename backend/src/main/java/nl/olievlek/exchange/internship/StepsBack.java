package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.security.Scope;

/**
 * Takes steps of an internship back: an answer that somebody thought better of, a step taken too
 * early or with the wrong one. Who heard of the step hears that it was taken back.
 */
@ApplicationScoped
class StepsBack {

  private final InternshipRepository internships;
  private final Transitions transitions;
  private final Event<InternshipChanged> changed;
  private final Event<HostReconsidered> reconsidered;

  StepsBack(
      InternshipRepository internships,
      Transitions transitions,
      Event<InternshipChanged> changed,
      Event<HostReconsidered> reconsidered) {
    this.internships = internships;
    this.transitions = transitions;
    this.changed = changed;
    this.reconsidered = reconsidered;
  }

  /** Takes the step back that led here; that it can be was found. */
  void take(InternshipFacts facts, InternshipTransitionRequest step, Scope scope) {
    var from = facts.status();
    var internship = internships.findById(facts.id());
    internship.takeBack(step.to());
    transitions.record(ExchangeInternship.class, facts.id(), from, step.to(), step.reason());
    if (from == InternshipStatus.HOST_ACCEPTED) {
      reconsidered.fire(new HostReconsidered(facts.id(), scope.person(), step.reason()));
    }
    tell(facts, from);
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
