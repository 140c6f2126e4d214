package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.impact.CrowdRepository.Alike;
import nl.olievlek.impact.CrowdRepository.Counted;
import nl.olievlek.platform.disclosure.Crowd;

/**
 * Makes the edition of a month the first time that somebody asks for it, and finds it from then on.
 * What was written down in the month after with an older date waits for the next edition.
 */
@ApplicationScoped
class EditionMaker {

  private final EditionRepository editions;
  private final CrowdRepository crowds;
  private final ReaderRepository readers;
  private final Clock clock;

  EditionMaker(
      EditionRepository editions, CrowdRepository crowds, ReaderRepository readers, Clock clock) {
    this.editions = editions;
    this.crowds = crowds;
    this.readers = readers;
    this.clock = clock;
  }

  /** The edition of the last month that is over. Call within a transaction. */
  Edition current(UUID network) {
    var day = Edition.closed(LocalDate.now(clock));
    return editions
        .of(network, day)
        .or(
            () ->
                editions
                    .add(network, day, clock.instant().atOffset(ZoneOffset.UTC))
                    .map(added -> made(network, added)))
        .orElseGet(() -> editions.of(network, day).orElseThrow());
  }

  private Edition made(UUID network, Edition added) {
    var day = added.asOfDate();
    var former = editions.before(network, day);
    var alike = crowds.crowds(network, day);
    var edition = new Edition(added.id(), day, groups(alike, former));
    var tallies = crowds.tallies(network, day);
    var minimums = new LinkedHashMap<String, Integer>();
    tallies.forEach(counted -> minimums.put(counted.metricCode(), counted.minimumCell()));
    var several = readers.ofSeveral(edition.groups(), LocalDate.now(clock));
    var choice = Choice.of(alike, minimums, several);
    var insiders = insiders(network, edition, several);
    var fresh = tallies.stream().map(counted -> value(counted, choice, day)).toList();
    var told = former.stream().map(one -> editions.figures(one.id())).toList();
    var figures =
        new Series(day, Collections.min(minimums.values()), choice, told, insiders)
            .of(crowds.months(network, day));
    var known = new FormerValues(former.stream().map(one -> editions.values(one.id())).toList());
    var values =
        new Succession(known, olderLearners(figures, fresh), insiders).after(fresh, choice);
    editions.keep(edition, values, figures);
    return edition;
  }

  private Insiders insiders(UUID network, Edition edition, Set<Reader> several) {
    var counted = new HashMap<LocalDate, List<Alike>>();
    var single = edition.groups().stream().map(group -> new Reader(Set.of(group)));
    return new Insiders(
        Stream.concat(single, several.stream()).toList(),
        day -> counted.computeIfAbsent(day, d -> crowds.crowds(network, d)),
        crowds.joined(network, edition.asOfDate()));
  }

  /** Of whose people it tells: those who are counted, and those of whom a number may be kept. */
  private static List<UUID> groups(List<Alike> alike, List<Edition> former) {
    return Stream.concat(
            alike.stream().map(Alike::crowd).flatMap(Crowd::groups),
            former.stream().limit(1).flatMap(edition -> edition.groups().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  /** The number of learners in the figures, when it is another than dropout is out of. */
  private static Long olderLearners(List<EditionFigure> figures, List<EditionValue> fresh) {
    var started =
        fresh.stream()
            .filter(value -> value.total() && value.metricCode().equals("dropout"))
            .findFirst()
            .map(EditionValue::denominator)
            .orElse(null);
    return figures.stream()
        .filter(figure -> figure.figure().equals(PeopleFigure.LEARNER.name()))
        .reduce((first, second) -> second)
        .map(EditionFigure::people)
        .filter(people -> !people.equals(started))
        .orElse(null);
  }

  private static EditionValue value(Counted counted, Choice choice, LocalDate day) {
    var value =
        new EditionValue(
            counted.metricCode(),
            counted.groupType(),
            counted.groupId(),
            null,
            counted.numerator(),
            counted.denominator(),
            counted.pending(),
            // Beside few learners it tells in which cohort each of them is.
            counted.groupType() == Grouping.ORGANISATION ? 0 : counted.pendingCohorts(),
            counted.running(),
            counted.minimumCell(),
            day,
            choice.audience(counted.metricCode(), counted.groupType()),
            choice.pendingAudience(counted.metricCode(), counted.groupType()));
    if (!choice.shows(counted.metricCode(), counted.groupType(), counted.groupId())) {
      return value.hidden();
    }
    return choice.showsPending(counted.metricCode(), counted.groupType(), counted.groupId())
        ? value
        : value.withoutPending();
  }
}
