package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hard rules, read off the records themselves so that no index of the planner is trusted. */
final class HardRules {

  private HardRules() {}

  static List<String> broken(PlanningInstance instance, List<Assignment> assignments) {
    Map<UUID, Applicant> applicants =
        instance.applicants().stream()
            .collect(Collectors.toMap(Applicant::id, Function.identity()));
    Map<UUID, Place> places =
        instance.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    List<String> broken = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    Map<UUID, Integer> load = new HashMap<>();
    for (Assignment assignment : assignments) {
      Applicant applicant = applicants.get(assignment.applicant());
      Place place = places.get(assignment.place());
      if (applicant == null || place == null) {
        broken.add("Unknown learner or place: " + assignment);
        continue;
      }
      if (!seen.add(applicant.id())) {
        broken.add("A learner has two places: " + assignment);
      }
      broken.addAll(pair(applicant, place));
      load.merge(place.id(), 1, Integer::sum);
    }
    load.forEach((id, learners) -> broken.addAll(size(places.get(id), learners)));
    Stream.concat(
            instance.shared().stream(),
            instance.people().stream().flatMap(people -> people.reached(load)))
        .filter(limit -> limit.excess(load) > 0)
        .forEach(limit -> broken.add("More learners than the people there can take: " + limit));
    instance.pins().stream()
        .filter(pin -> !assignments.contains(pin))
        .forEach(pin -> broken.add("A pin is not held: " + pin));
    instance.forbidden().stream()
        .filter(assignments::contains)
        .forEach(pair -> broken.add("A forbidden pair: " + pair));
    return broken;
  }

  private static List<String> pair(Applicant applicant, Place place) {
    List<String> broken = new ArrayList<>();
    String who = " (learner " + applicant.id() + ", place " + place.id() + ")";
    if (applicant.homeOrganisation().equals(place.organisation())) {
      broken.add("The host is the employer" + who);
    }
    if (applicant.hostsVisited().contains(place.organisation())) {
      broken.add("The learner has been to this host before" + who);
    }
    if (!Collections.disjoint(applicant.unavailable(), place.dates())) {
      broken.add("The dates clash" + who);
    }
    return broken;
  }

  private static List<String> size(Place place, int learners) {
    List<String> broken = new ArrayList<>();
    if (learners > place.maximum()) {
      broken.add("Place " + place.id() + " holds " + learners + " of at most " + place.maximum());
    }
    if (place.fallsShortWith(learners)) {
      broken.add("Place " + place.id() + " holds " + learners + " of at least " + place.minimum());
    }
    return broken;
  }
}
