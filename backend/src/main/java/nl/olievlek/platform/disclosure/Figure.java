package nl.olievlek.platform.disclosure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that is published as a whole or not at all.
 *
 * @param name what it is called
 * @param numbers the numbers that it tells, such as its numerator and its denominator
 * @param minimum the smallest number from 1 up that may be shown of these
 * @param grouped whether it is told of groups too
 */
public record Figure(String name, List<String> numbers, int minimum, boolean grouped) {

  static Set<String> names(Collection<Figure> figures) {
    return figures.stream().map(Figure::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Set<String> numbers(Collection<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.numbers().stream())
        .collect(Collectors.toSet());
  }
}
