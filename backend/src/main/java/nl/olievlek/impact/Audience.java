package nl.olievlek.impact;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who may know a number that is published. Several groups that nobody looked at together could
 * leave a few others, whatever each of them leaves by itself.
 *
 * @param hiddenFrom groups to whose people it would give others away
 * @param shownTogether keys of readers of several groups to whom it would not
 */
public record Audience(List<UUID> hiddenFrom, List<String> shownTogether) {

  /** Of a number that is hidden. */
  static final Audience OF_NOTHING = new Audience(List.of(), List.of());

  boolean includes(Reader reader) {
    return reader.groups().size() > 1
        ? shownTogether.contains(reader.key())
        : hiddenFrom.stream().noneMatch(reader.groups()::contains);
  }

  /** This audience but for some readers. */
  Audience without(Collection<Reader> readers) {
    var several = readers.stream().map(Reader::key).collect(toSet());
    var single = readers.stream().filter(reader -> reader.groups().size() == 1).map(Reader::groups);
    return new Audience(
        Stream.concat(hiddenFrom.stream(), single.flatMap(Set::stream))
            .distinct()
            .sorted()
            .toList(),
        shownTogether.stream().filter(Predicate.not(several::contains)).toList());
  }

  /** Who is in another audience as well. */
  Audience and(Audience other) {
    return new Audience(
        Stream.concat(hiddenFrom.stream(), other.hiddenFrom.stream()).distinct().sorted().toList(),
        shownTogether.stream().filter(other.shownTogether::contains).toList());
  }
}
