package nl.olievlek.exchange.place;

import java.util.ArrayList;
import java.util.List;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;

/** What the fields of a host place must agree on, with each other and with the round. */
final class PlaceRules {

  private PlaceRules() {}

  /**
   * Holds a request to the rules.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names every fault
   */
  static void require(HostPlaceRequest request, RoundFacts round) {
    var faults = new ArrayList<FieldText>();
    period(request, round, faults);
    numbers(request, faults);
    if (request.recognition() != null && request.recognition().endsBeforeItBegins()) {
      faults.add(Problems.violation("recognition.untilDate", "exchange.period"));
    }
    var people = request.supervisors().stream().map(SupervisorLoad::personId).distinct().count();
    if (people < request.supervisors().size()) {
      faults.add(Problems.violation("supervisors", "exchange.place-supervisor-twice"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private static void period(HostPlaceRequest request, RoundFacts round, List<FieldText> faults) {
    var start = request.startDate();
    var end = request.endDate();
    if (!round.covers(start)) {
      faults.add(outside("startDate", round));
    }
    if (!round.covers(end)) {
      faults.add(outside("endDate", round));
    }
    if (end.isBefore(start)) {
      faults.add(Problems.violation("endDate", "exchange.period"));
    } else if (faults.isEmpty() && PlannablePlace.days(start, end, request.weekdays()).isEmpty()) {
      faults.add(Problems.violation("weekdays", "exchange.place-no-day"));
    }
    // An end before the start is one of the next day: a night.
    if (request.startTime() != null && request.startTime().equals(request.endTime())) {
      faults.add(Problems.violation("endTime", "exchange.place-times"));
    }
  }

  private static void numbers(HostPlaceRequest request, List<FieldText> faults) {
    var supervisors = request.supervisors();
    var load = supervisors.stream().mapToInt(SupervisorLoad::maximumLearners).sum();
    if (request.maximumLearners() < request.minimumLearners()) {
      faults.add(Problems.violation("maximumLearners", "exchange.place-maximum"));
    } else if (!supervisors.isEmpty() && load < request.minimumLearners()) {
      faults.add(Problems.violation("supervisors", "exchange.place-load", load));
    }
  }

  private static FieldText outside(String field, RoundFacts round) {
    return Problems.violation(
        field, "exchange.outside-round", round.periodStartDate(), round.periodEndDate());
  }
}
