package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Which steps of an internship are the caller's, when they can be taken and what they need. */
@ApplicationScoped
class StepRules {

  private final StayRepository stays;
  private final InternshipRules rules;
  private final Clock clock;

  StepRules(StayRepository stays, InternshipRules rules, Clock clock) {
    this.stays = stays;
    this.rules = rules;
    this.clock = clock;
  }

  /** For the caller, as things stand. */
  Steps<InternshipStatus> of(InternshipFacts facts, Scope scope) {
    return new Of(facts, scope, InternshipParty.of(facts, scope));
  }

  private final class Of implements Steps<InternshipStatus> {

    private final InternshipFacts facts;
    private final Scope scope;
    private final Set<InternshipParty> parties;

    Of(InternshipFacts facts, Scope scope, Set<InternshipParty> parties) {
      this.facts = facts;
      this.scope = scope;
      this.parties = parties;
    }

    @Override
    public boolean may(InternshipStatus to) {
      return parties.stream()
          .anyMatch(
              party ->
                  facts.status().isBack(to)
                      ? party.mayTakeBack(facts.status(), facts.cancelledBy())
                      : party.mayTake(to));
    }

    @Override
    public void requirePossible(InternshipStatus to) {
      if (facts.status().isBack(to)) {
        requireBack(to);
      } else {
        requireOn(to);
      }
    }

    private void requireOn(InternshipStatus to) {
      switch (to) {
        case AGREED -> throw Problems.conflict("internship.agreed-by-all");
        case RUNNING -> requireReached(facts.plannedStartDate(), "internship.begins-later");
        case RETURNED -> requireReached(facts.lastDay(), "internship.ends-later");
        case NO_SHOW -> {
          requireReached(facts.plannedStartDate(), "internship.not-begun");
          requireNothingSaid();
        }
        case CANCELLED -> requireNothingSaid();
        default -> {}
      }
    }

    private void requireReached(LocalDate day, String key) {
      if (LocalDate.now(clock).isBefore(day)) {
        throw Problems.conflict(key, day);
      }
    }

    /** Hours and days of the host say that the learner was there. */
    private void requireNothingSaid() {
      if (stays.worked(facts.id())) {
        throw Problems.conflict("internship.worked");
      }
      if (stays.noted(facts.id())) {
        throw Problems.conflict("internship.noted");
      }
    }

    private void requireBack(InternshipStatus to) {
      if (facts.status().begun() && !to.begun()) {
        requireNothingSaid();
      }
      switch (facts.status()) {
        case AGREED -> throw Problems.conflict("internship.agreed-by-all");
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
  }
}
