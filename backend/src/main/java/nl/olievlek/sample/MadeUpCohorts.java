package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.lastDay;
import static nl.olievlek.sample.MadeUpFile.week;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Classes and the trajectories of their learners. */
final class MadeUpCohorts {

  private static final List<String> REASONS =
      List.of("GUIDANCE", "WORKPLACE", "PROFESSION", "PERSONAL", "WORKLOAD");

  private final MadeUpNetwork network;
  private final MadeUpPeople people;

  MadeUpCohorts(MadeUpNetwork network, MadeUpPeople people) {
    this.network = network;
    this.people = people;
  }

  /**
   * A class as a story tells it.
   *
   * @param weekday of school, from 1 for Monday
   * @param stopDay day on which all who are still learning go to another class; null for no such
   *     day
   * @param rolesUntil last day of the roles of its learners; null while they last
   */
  record Told(
      String key,
      String name,
      String school,
      String qualification,
      int startWeek,
      int weeks,
      int weekday,
      String status,
      Integer stopDay,
      String rolesUntil) {}

  /**
   * Adds a class.
   *
   * @param outcomes what became of how many, such as {@code COMPLETED:13}
   * @param login address of its first learner of the first house; null when there is none
   */
  void add(Told told, List<String> outcomes, String login) {
    network
        .file()
        .add("cohorts")
        .with("key", told.key())
        .with("network", network.key())
        .with("school", told.school())
        .with("name", told.name())
        .with("qualification", told.qualification())
        .with("startDate", network.file().day(week(told.startWeek())))
        .with("nominalEndDate", network.file().day(lastDay(told.startWeek(), told.weeks())))
        .with("decisionDate", network.file().day(week(told.startWeek() - 5)))
        .with("minimumSize", 12)
        .with("maximumSize", 20)
        .with("schoolWeekdays", List.of(told.weekday()))
        .with("status", told.status())
        .with("statusDate", told.stopDay() == null ? null : network.file().day(told.stopDay()));
    var members = new ArrayList<MadeUpLearner>();
    for (var outcome : outcomes) {
      var parts = outcome.split(":");
      for (var i = 0; i < Integer.parseInt(parts[1]); i++) {
        members.add(learner(told, members.size(), parts[0], login));
      }
    }
    network.cohorts().put(told.key(), members);
  }

  private MadeUpLearner learner(Told told, int index, String status, String login) {
    var start = week(told.startWeek());
    var hosts = network.hosts();
    var employer = hosts.get((index + network.cohorts().size() * 3) % hosts.size());
    var ours = login != null && index < hosts.size() && employer.equals(hosts.getFirst());
    var key = "learner/" + told.key() + "/" + (index + 1);
    var person = people.add("person/" + key, ours ? login : null);
    var pair = network.supervisors().get(employer);
    var supervisor = ours ? pair.getFirst() : network.pick(pair);
    var begun = !List.of("APPLIED", "ACCEPTED").contains(status);
    var until = until(told, status, index);
    var applied = Math.min(start - 30 - network.random().nextInt(60), network.today() - 7);
    var interrupted = "INTERRUPTED".equals(status);
    var away = "TRANSFERRED".equals(status);
    network
        .file()
        .add("learners")
        .with("key", key)
        .with("network", network.key())
        .with("person", person)
        .with("cohort", told.key())
        .with("employer", employer)
        .with("supervisor", supervisor)
        .with("appliedDate", network.file().day(applied))
        .with("activeFromDate", begun ? network.file().day(start) : null)
        .with("contractHoursPerWeek", network.pick(List.of(24, 28, 32)))
        .with("status", status)
        .with("statusDate", interrupted ? network.file().day(network.today() - 60) : null)
        .with("outcomeDate", until == null ? null : network.file().day(until))
        .with("dropoutReason", "DROPPED_OUT".equals(status) ? network.pick(REASONS) : null)
        .with("destination", away ? destination(told) : null)
        .with("stillInTraining", away ? true : null);
    people.grant(
        person,
        "LEARNER",
        new MadeUpPeople.Place(network.key(), employer, null),
        network.file().day(applied),
        told.rolesUntil());
    var leaves = interrupted ? Integer.valueOf(network.today() - 60) : until;
    return new MadeUpLearner(
        key, person, employer, supervisor, begun ? start : null, leaves, ours, wanted(employer));
  }

  private static String destination(Told told) {
    return told.stopDay() == null ? "Andere opleiding in de zorg" : "Een gewone klas van de school";
  }

  /** The day on which a trajectory ended; null while it goes on. */
  private Integer until(Told told, String status, int index) {
    var start = week(told.startWeek());
    return switch (status) {
      case "COMPLETED" ->
          lastDay(told.startWeek(), told.weeks()) - 7 + network.random().nextInt(50);
      case "DROPPED_OUT" -> start + (index % 2 == 0 ? 30 : 70) + network.random().nextInt(30);
      case "TRANSFERRED" -> told.stopDay() == null ? Integer.valueOf(start + 200) : told.stopDay();
      default -> null;
    };
  }

  /** Some hosts are loved by many: that is what makes planning hard. */
  private List<String> wanted(String employer) {
    var hosts = new ArrayList<>(network.hosts());
    hosts.remove(employer);
    Collections.shuffle(hosts, network.random());
    var loved = network.hosts().get(2);
    if (hosts.remove(loved)) {
      hosts.add(network.outOfTen(6) ? 0 : hosts.size(), loved);
    }
    return List.copyOf(hosts);
  }
}
