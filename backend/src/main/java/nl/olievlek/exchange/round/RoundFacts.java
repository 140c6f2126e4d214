package nl.olievlek.exchange.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

  /** Whether a day falls within the round. */
  public boolean covers(LocalDate date) {
    return !date.isBefore(periodStartDate) && !date.isAfter(periodEndDate);
  }
}
