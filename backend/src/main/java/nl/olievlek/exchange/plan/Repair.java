package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.NewInternship;
import nl.olievlek.exchange.internship.Stay;
import nl.olievlek.platform.problem.CallerLanguage;

/** Carries out a plan that repairs one: only those whose place is another one notice. */
@ApplicationScoped
class Repair {

  private final Internships internships;
  private final CallerLanguage language;
  private final Clock clock;

  Repair(Internships internships, CallerLanguage language, Clock clock) {
    this.internships = internships;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Calls off the internships that the plan has not, and proposes those that are new; call within a
   * transaction.
   *
   * @param planned all that the plan has
   * @param reason why the plan is another one, in the coordinator's words; can be null
   */
  void carryOut(Plan plan, List<NewInternship> planned, String reason) {
    var round = plan.roundId();
    var today = LocalDate.now(clock);
    var places =
        planned.stream()
            .collect(Collectors.toMap(NewInternship::learnerId, NewInternship::hostPlaceId));
    var standing = SoFar.last(internships.ofRound(round));
    var moved =
        standing.stream()
            .filter(stay -> stay.canMove(round, today))
            .filter(stay -> !stay.hostPlaceId().equals(places.get(stay.learnerId())))
            .toList();
    internships.callOff(moved.stream().map(Stay::id).toList(), why(reason));
    var former = standing.stream().collect(Collectors.toMap(Stay::learnerId, Function.identity()));
    var proposed = new ArrayList<NewInternship>();
    for (var internship : planned) {
      var stay = former.get(internship.learnerId());
      if (stay == null) {
        proposed.add(internship);
      } else if (!stay.canMove(round, today)
          || !stay.hostPlaceId().equals(internship.hostPlaceId())) {
        proposed.add(internship.replacing(stay.id()));
      }
    }
    internships.propose(plan.id(), proposed);
  }

  private String why(String reason) {
    return reason == null || reason.isBlank()
        ? language.messages().text("plan.repaired")
        : reason.strip();
  }
}
