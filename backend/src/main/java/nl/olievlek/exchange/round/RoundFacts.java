package nl.olievlek.exchange.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;

/**
 * What places, wishes and plans need to know of their round.
 *
 * @param cohortIds cohorts whose learners take part
 * @param wishDeadlineDate last day on which learners may wish; null when there is none
 * @param offerDeadlineDate last day on which hosts may offer; null when there is none
 * @param guidance what learners and hosts are asked to do; may be null
 * @param lotterySeed 32 bytes in hexadecimal; not for callers before a plan is published
 * @param lotterySeedHash SHA-256 of those bytes in hexadecimal, public from the start
 */
public record RoundFacts(
    UUID id,
    String name,
    UUID networkId,
    RoundStatus status,
    LocalDate periodStartDate,
    LocalDate periodEndDate,
    LocalDate wishDeadlineDate,
    LocalDate offerDeadlineDate,
    Participation participation,
    String guidance,
    String lotterySeed,
    String lotterySeedHash,
    List<UUID> cohortIds) {

  /** The round by name. */
  public RoundRef ref() {
    return new RoundRef(id, name);
  }

  /**
   * Refuses an offer of a host after the day set for offers.
   *
   * @param runs whether the caller runs the network and so may be late
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  public void requireOffersIn(LocalDate today, boolean runs) {
    if (!runs && offerDeadlineDate != null && today.isAfter(offerDeadlineDate)) {
      throw Problems.conflict("exchange.place-deadline", offerDeadlineDate);
    }
  }

  /**
   * Refuses to change what a plan depends on once the plan is being made, and what is too late.
   *
   * @param runs whether the caller runs the network and so may be late
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  public void requireCollects(LocalDate today, boolean runs) {
    if (!status.collects()) {
      throw Problems.conflict("exchange.place-planned");
    }
    requireOffersIn(today, runs);
  }

  /** Whether a day falls within the round. */
  public boolean covers(LocalDate date) {
    return !date.isBefore(periodStartDate) && !date.isAfter(periodEndDate);
  }
}
