package nl.olievlek.planning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rounds that read as sentences. */
final class Rounds {

  static final String SEED = "00112233445566778899aabbccddeeff".repeat(2);
  static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private Rounds() {}

  /** The same name always gives the same id. */
  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static Applicant learner(String name, String home, String... wishes) {
    return new Applicant(
        id(name),
        id(home),
        List.of(wishes).stream().map(Rounds::id).toList(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        null);
  }

  static Applicant unluckyBefore(Applicant a, double position) {
    return new Applicant(
        a.id(),
        a.homeOrganisation(),
        a.rankedHosts(),
        a.topics(),
        a.unavailable(),
        a.hostsVisited(),
        List.of(position),
        a.coordinate());
  }

  static Applicant beenTo(Applicant a, String... hosts) {
    return new Applicant(
        a.id(),
        a.homeOrganisation(),
        a.rankedHosts(),
        a.topics(),
        a.unavailable(),
        Stream.of(hosts).map(Rounds::id).collect(Collectors.toSet()),
        a.earlierDrawPositions(),
        a.coordinate());
  }

  static Place place(String host, int minimum, int maximum) {
    return new Place(
        id("place at " + host), id(host), Set.of(MONDAY), minimum, maximum, Set.of(), null);
  }

  static PlanningInstance twoLearnersForOnePlace() {
    return new PlanningInstance(
        List.of(
            learner("Anna", "Het Laar", "Amaliazorg"), learner("Bram", "Het Laar", "Amaliazorg")),
        List.of(place("Amaliazorg", 1, 1)),
        SEED);
  }
}
