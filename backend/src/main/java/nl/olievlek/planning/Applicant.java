package nl.olievlek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A learner who takes part in an exchange round.
 *
 * @param rankedHosts wished organisations, best first; empty means: no wish
 * @param topics topics of the learning question; empty means: any place fits
 * @param unavailable school days, other internships and days off, merged by the caller
 * @param hostsVisited organisations the learner has been to in this trajectory
 * @param earlierDrawPositions one per earlier round, from 0 (drew first) to 1 (drew last)
 * @param coordinate where travel starts, or null when unknown
 */
public record Applicant(
    UUID id,
    UUID homeOrganisation,
    List<UUID> rankedHosts,
    Set<String> topics,
    Set<LocalDate> unavailable,
    Set<UUID> hostsVisited,
    List<Double> earlierDrawPositions,
    Coordinate coordinate) {

  public Applicant {
    rankedHosts = List.copyOf(rankedHosts);
    topics = Set.copyOf(topics);
    unavailable = Set.copyOf(unavailable);
    hostsVisited = Set.copyOf(hostsVisited);
    earlierDrawPositions = List.copyOf(earlierDrawPositions);
  }
}
