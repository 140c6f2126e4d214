package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** What is whose to do with an internship, and when. */
@ApplicationScoped
class InternshipActs {

  private final StayRepository stays;
  private final Clock clock;

  InternshipActs(StayRepository stays, Clock clock) {
    this.stays = stays;
    this.clock = clock;
  }

  /** For the caller, as things stand. */
  Acts<InternshipAct> of(InternshipFacts facts, Scope scope) {
    var parties = InternshipParty.of(facts, scope);
    return Acts.of(act -> may(act, facts, parties, scope), act -> requirePossible(act, facts));
  }

  private static boolean may(
      InternshipAct act, InternshipFacts facts, Set<InternshipParty> parties, Scope scope) {
    var runs = parties.contains(InternshipParty.COORDINATOR);
    var confirms = runs || parties.contains(InternshipParty.HOST);
    var self = parties.contains(InternshipParty.LEARNER);
    return switch (act) {
      case NOTE_DAYS -> scope.speaksFor(facts.hostOrganisationId());
      case REPLACE, AGREE_ON_DAYS, NOTE_PAPER -> runs;
      case AGREE -> !parties.isEmpty();
      case ENTER_HOURS -> confirms || self;
      case CONFIRM_HOURS -> confirms;
      case REFLECT -> self;
    };
  }

  private void requirePossible(InternshipAct act, InternshipFacts facts) {
    var status = facts.status();
    switch (act) {
      case NOTE_DAYS -> require(status.begun(), "internship.actual-too-early");
      case REPLACE ->
          require(
              status.freesTheDays() && !stays.replaced(facts.id()), "internship.not-replaceable");
      case AGREE, NOTE_PAPER -> require(facts.agreeable(LocalDate.now(clock)), "agreement.not-now");
      case AGREE_ON_DAYS -> require(status.withdrawable(), "agreement.not-now");
      case ENTER_HOURS -> require(status.countsHours(), "hours.not-now");
      case CONFIRM_HOURS -> {}
      case REFLECT -> require(!status.cameToNothing(), "internship.reflection-nothing");
    }
  }

  private static void require(boolean possible, String otherwise) {
    if (!possible) {
      throw Problems.conflict(otherwise);
    }
  }
}
