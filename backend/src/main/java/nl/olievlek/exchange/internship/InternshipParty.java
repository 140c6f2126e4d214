package nl.olievlek.exchange.internship;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.security.Scope;

/** Who somebody is to an internship, and with that which steps they may take. */
public enum InternshipParty {
  COORDINATOR,
  HOST,
  HOME,
  LEARNER;

  /** Who the caller is to an internship; somebody may be more than one. */
  static Set<InternshipParty> of(InternshipFacts facts, Scope scope) {
    var parties = EnumSet.noneOf(InternshipParty.class);
    if (scope.runs(facts.networkId())) {
      parties.add(COORDINATOR);
    }
    if (scope.speaksFor(facts.hostOrganisationId())
        || facts.placeSupervisorIds().stream()
            .anyMatch(named -> scope.supervises(named, facts.hostOrganisationId()))) {
      parties.add(HOST);
    }
    if (scope.speaksFor(facts.homeOrganisationId())
        || scope.supervises(facts.supervisorId(), facts.homeOrganisationId())) {
      parties.add(HOME);
    }
    if (scope.is(facts.learnerPersonId())) {
      parties.add(LEARNER);
    }
    return parties;
  }

  /**
   * Whether this party may take an internship to a state; whether it can go there is another
   * matter.
   */
  boolean mayTake(InternshipStatus to) {
    return switch (this) {
      case COORDINATOR -> true;
      case HOST ->
          Set.of(
                  InternshipStatus.HOST_ACCEPTED,
                  InternshipStatus.HOST_DECLINED,
                  InternshipStatus.RUNNING,
                  InternshipStatus.NO_SHOW,
                  InternshipStatus.ENDED_EARLY)
              .contains(to);
      case HOME -> Set.of(InternshipStatus.CANCELLED, InternshipStatus.RECOGNISED).contains(to);
      case LEARNER -> to == InternshipStatus.CANCELLED;
    };
  }

  /**
   * Whether this party may take back the step that led to a state: who said it, and who runs it.
   *
   * @param cancelledBy whose doing it is that it was called off
   */
  boolean mayTakeBack(InternshipStatus from, InternshipParty cancelledBy) {
    if (this == COORDINATOR) {
      return true;
    }
    return from == InternshipStatus.CANCELLED ? this == cancelledBy : mayTake(from);
  }
}
