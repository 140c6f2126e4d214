package nl.olievlek.exchange.wish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.exchange.round.Participation;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.round.RoundStatus;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;

/** What a wish must meet. */
final class WishRules {

  private WishRules() {}

  /**
   * Refuses a wish outside its time.
   *
   * @param coordinates whether the caller runs the network and so may be late
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  static void requireInTime(RoundFacts round, LocalDate today, boolean coordinates) {
    if (round.status() != RoundStatus.OPEN) {
      throw Problems.conflict("exchange.wish-closed");
    }
    var deadline = round.wishDeadlineDate();
    if (!coordinates && deadline != null && today.isAfter(deadline)) {
      throw Problems.conflict("exchange.wish-deadline", deadline);
    }
  }

  /**
   * Refuses hosts that cannot be wished and days outside the round.
   *
   * @param hosts organisations that offer a place in the round
   * @param wisher whose wish it is
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names every fault
   */
  static void require(WishRequest request, RoundFacts round, Set<UUID> hosts, Wisher wisher) {
    var faults = new ArrayList<FieldText>();
    hosts(request.rankedHostIds(), hosts, wisher, faults);
    var days = request.unavailableDates();
    for (var index = 0; index < days.size(); index++) {
      if (!round.covers(days.get(index))) {
        faults.add(
            Problems.violation(
                "unavailableDates[" + index + "]",
                "exchange.outside-round",
                round.periodStartDate(),
                round.periodEndDate()));
      }
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  /**
   * Refuses an absence that is not the learner's to decide, or that says no reason.
   *
   * @param own whether the learner tells it
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names the field
   */
  static void requireAbsence(WishRequest request, RoundFacts round, boolean own) {
    var reason = request.absenceReason();
    var none = reason == null || reason.isBlank();
    if (!request.absent()) {
      if (!none) {
        throw Problems.invalid("absenceReason", "exchange.wish-not-absent");
      }
    } else if (round.participation() == Participation.REQUIRED) {
      if (own) {
        throw Problems.invalid("absent", "exchange.wish-required");
      }
      if (none) {
        throw Problems.invalid("absenceReason", "platform.reason-required");
      }
    }
  }

  private static void hosts(
      List<UUID> ranked, Set<UUID> hosts, Wisher wisher, List<FieldText> faults) {
    var seen = new HashSet<UUID>();
    for (var index = 0; index < ranked.size(); index++) {
      var host = ranked.get(index);
      var field = "rankedHostIds[" + index + "]";
      if (!seen.add(host)) {
        faults.add(Problems.violation(field, "exchange.wish-host-twice"));
      } else if (host.equals(wisher.employerId())) {
        faults.add(Problems.violation(field, "exchange.wish-host-own"));
      } else if (wisher.visitedHostIds().contains(host)) {
        faults.add(Problems.violation(field, "exchange.wish-host-visited"));
      } else if (!hosts.contains(host)) {
        faults.add(Problems.violation(field, "exchange.wish-host-no-place"));
      }
    }
  }
}
