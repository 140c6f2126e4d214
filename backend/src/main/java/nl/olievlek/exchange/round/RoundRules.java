package nl.olievlek.exchange.round;

import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;

/** What the fields of a round must agree on. */
final class RoundRules {

  private RoundRules() {}

  /**
   * Holds a request to the rules.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  static void require(ExchangeRoundRequest request, UUID network, RoundStatus status) {
    if (!network.equals(request.networkId())) {
      throw Problems.invalid("networkId", "exchange.round-network-fixed");
    }
    if (request.periodEndDate().isBefore(request.periodStartDate())) {
      throw Problems.invalid("periodEndDate", "exchange.period");
    }
    requireDeadline("wishDeadlineDate", request.wishDeadlineDate(), request);
    requireDeadline("offerDeadlineDate", request.offerDeadlineDate(), request);
    if (status == RoundStatus.OPEN && request.cohortIds().isEmpty()) {
      throw Problems.invalid("cohortIds", "exchange.round-without-cohort");
    }
  }

  /**
   * Refuses to change what is over.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  static void requireGoesOn(RoundStatus status) {
    if (status == RoundStatus.CLOSED) {
      throw Problems.conflict("exchange.round-closed");
    }
  }

  /**
   * Refuses to change what a plan depends on.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  static void requireNotPlanned(RoundStatus status) {
    if (!status.collects()) {
      throw Problems.conflict("exchange.round-planned");
    }
  }

  private static void requireDeadline(
      String field, LocalDate deadline, ExchangeRoundRequest request) {
    if (deadline != null && deadline.isAfter(request.periodEndDate())) {
      throw Problems.invalid(field, "exchange.round-deadline");
    }
  }
}
