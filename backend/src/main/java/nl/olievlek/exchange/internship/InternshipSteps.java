package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Takes the steps of an internship and records them, for those who may. */
@ApplicationScoped
class InternshipSteps {

  private final InternshipRepository internships;
  private final Transitions transitions;
  private final Event<InternshipChanged> changed;
  private final Event<HostAccepted> accepted;
  private final Clock clock;

  InternshipSteps(
      InternshipRepository internships,
      Transitions transitions,
      Event<InternshipChanged> changed,
      Event<HostAccepted> accepted,
      Clock clock) {
    this.internships = internships;
    this.transitions = transitions;
    this.changed = changed;
    this.accepted = accepted;
    this.clock = clock;
  }

  /** Takes one guarded step. */
  void take(InternshipFacts facts, InternshipTransitionRequest step, Scope scope) {
    var parties = parties(facts, scope);
    Scope.require(parties.stream().anyMatch(party -> party.mayTake(step.to())));
    if (facts.status().to(step.to()) == InternshipStatus.AGREED) {
      throw Problems.conflict("internship.agreed-by-all");
    }
    var internship = internships.findById(facts.id());
    var from = internship.status();
    switch (step.to()) {
      case HOST_DECLINED -> internship.decline(step.reason());
      case CANCELLED -> internship.cancel(caller(parties, step.cancelledBy()), step.reason());
      case NO_SHOW -> internship.missed(step.reason(), LocalDate.now(clock));
      case ENDED_EARLY -> internship.endEarly(step.reason());
      case RECOGNISED -> internship.recognise(step.learned());
      default -> internship.step(step.to());
    }
    transitions.record(
        ExchangeInternship.class, facts.id(), from, internship.status(), step.reason());
    changed.fire(new InternshipChanged(facts.id(), InternshipChanged.Kind.STEP_TAKEN));
    if (step.to() == InternshipStatus.HOST_ACCEPTED) {
      accepted.fire(
          new HostAccepted(
              facts.id(),
              scope.person(),
              parties.contains(InternshipParty.HOST)
                  && !parties.contains(InternshipParty.COORDINATOR)));
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

  /** The learner is back; whether that can be was found. */
  void returned(UUID id) {
    var internship = internships.findById(id);
    var from = internship.status();
    internship.step(InternshipStatus.RETURNED);
    transitions.record(ExchangeInternship.class, id, from, internship.status(), null);
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

  /** Who the caller is to an internship; somebody may be more than one. */
  static Set<InternshipParty> parties(InternshipFacts facts, Scope scope) {
    var parties = EnumSet.noneOf(InternshipParty.class);
    if (scope.runs(facts.networkId())) {
      parties.add(InternshipParty.COORDINATOR);
    }
    if (scope.speaksFor(facts.hostOrganisationId())
        || facts.placeSupervisorIds().contains(scope.person())) {
      parties.add(InternshipParty.HOST);
    }
    if (scope.speaksFor(facts.homeOrganisationId()) || scope.is(facts.supervisorId())) {
      parties.add(InternshipParty.HOME);
    }
    if (scope.is(facts.learnerPersonId())) {
      parties.add(InternshipParty.LEARNER);
    }
    return parties;
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
