package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.olievlek.impact.CrowdRepository.Alike;
import nl.olievlek.impact.CrowdRepository.Joined;

/**
 * Who sees people that are counted in what is published, and how many these are.
 *
 * @param readers everyone who sees a group, and those who see several
 * @param alike who was counted as of a day
 * @param joined from when on people count among the figures of a network
 */
record Insiders(List<Reader> readers, Function<LocalDate, List<Alike>> alike, List<Joined> joined) {

  /** How many of those whom a reader sees were counted in a number of a value. */
  long own(Reader reader, EditionValue value, String number) {
    return alike.apply(value.countedDate()).stream()
        .filter(people -> people.numbers().contains(value.metricCode() + number))
        .filter(people -> within(value, people))
        .filter(people -> reader.sees(people.crowd().groups()))
        .mapToLong(Alike::size)
        .sum();
  }

  private static boolean within(EditionValue value, Alike people) {
    return switch (value.groupType()) {
      case NONE -> true;
      case COHORT -> Objects.equals(value.groupId(), people.cohortId());
      case ORGANISATION -> Objects.equals(value.groupId(), people.organisationId());
    };
  }

  /** How many of those whom a reader sees were among the figures on a day. */
  long own(Reader reader, String figure, LocalDate day) {
    var number = PeopleFigure.valueOf(figure).number();
    return joined.stream()
        .filter(people -> people.number().equals(number) && !people.fromDate().isAfter(day))
        .filter(people -> reader.sees(people.groups()))
        .mapToLong(Joined::people)
        .sum();
  }

  /** What a value comes to without those whom a reader sees. */
  EditionValue rest(Reader reader, EditionValue value) {
    return value.less(own(reader, value, ".numerator"), own(reader, value, ".denominator"));
  }

  /** What counts later without those whom a reader sees. */
  long pendingRest(Reader reader, EditionValue value) {
    return value.pending() - own(reader, value, ".pending");
  }
}
