package nl.olievlek.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.impact.CrowdRepository.Alike;
import nl.olievlek.platform.disclosure.Crowd;
import nl.olievlek.platform.disclosure.Figure;
import nl.olievlek.platform.disclosure.Publication;
import nl.olievlek.platform.disclosure.Publisher;

/**
 * What is chosen to be shown in an edition. An indicator can count two kinds of subjects, such as
 * proposals per learner; it is shown when it may be for both.
 *
 * @param publications by the kind of subject
 * @param bases of which kinds of subjects each figure tells
 * @param together the readers of several groups who were thought of
 */
record Choice(
    Map<String, Publication> publications, Map<String, Set<String>> bases, Set<Reader> together) {

  /**
   * What is shown of indicators and of the figures before them.
   *
   * @param minimums the minimum of each indicator by its code, the most important first
   * @param together readers who see several groups
   */
  static Choice of(List<Alike> alike, Map<String, Integer> minimums, Set<Reader> together) {
    var readers = together.stream().map(Reader::groups).toList();
    var lowest = Collections.min(minimums.values());
    var publications = new HashMap<String, Publication>();
    var bases = new HashMap<String, Set<String>>();
    alike.stream()
        .collect(groupingBy(Alike::base))
        .forEach(
            (base, members) -> {
              var crowds = members.stream().map(Alike::crowd).toList();
              var figures = figures(base, crowds, lowest, minimums);
              figures.forEach(
                  figure -> bases.computeIfAbsent(figure.name(), n -> new HashSet<>()).add(base));
              publications.put(base, new Publisher(lowest).publish(crowds, figures, readers));
            });
    return new Choice(publications, bases, together);
  }

  private static List<Figure> figures(
      String base, List<Crowd> crowds, int lowest, Map<String, Integer> minimums) {
    var counted = crowds.stream().flatMap(crowd -> crowd.numbers().stream()).distinct().toList();
    var figures = new ArrayList<Figure>();
    Stream.of(PeopleFigure.values())
        .filter(figure -> figure.base().equals(base))
        .forEach(figure -> figures.add(figure.figure(lowest)));
    minimums.forEach(
        (code, minimum) -> add(figures, code, counted, minimum, ".numerator", ".denominator"));
    minimums.forEach((code, minimum) -> add(figures, pending(code), counted, minimum, ""));
    return figures;
  }

  private static void add(
      List<Figure> figures, String name, List<String> counted, int minimum, String... ends) {
    var numbers = Stream.of(ends).map(name::concat).filter(counted::contains).toList();
    if (!numbers.isEmpty()) {
      figures.add(new Figure(name, numbers, minimum, true));
    }
  }

  /** What counts later can be hidden while what counts now is shown. */
  private static String pending(String code) {
    return code + ".pending";
  }

  boolean shows(String figure, Grouping groups, UUID row) {
    return of(figure)
        .allMatch(
            publication ->
                groups == Grouping.NONE
                    ? publication.totals().contains(figure)
                    : publication.tables().get(groups.dimension()).shows(figure, row));
  }

  boolean showsPending(String code, Grouping groups, UUID row) {
    return shows(pending(code), groups, row);
  }

  /** Who may know a figure, or what is shown of groups. */
  Audience audience(String figure, Grouping groups) {
    var hidden = hidden(figure, groups).map(Reader::new).collect(toSet());
    var together = this.together.stream().map(Reader::key).sorted().toList();
    return new Audience(List.of(), together).without(hidden);
  }

  Audience pendingAudience(String code, Grouping groups) {
    return audience(pending(code), groups);
  }

  /** Readers to whom it would give others away, as the groups that they see. */
  private Stream<Set<UUID>> hidden(String figure, Grouping groups) {
    return of(figure)
        .flatMap(
            publication ->
                Stream.concat(
                    publication.hiddenFrom().getOrDefault(figure, Set.of()).stream(),
                    groups == Grouping.NONE
                        ? Stream.of()
                        : publication.tables().get(groups.dimension()).hiddenFrom().stream()));
  }

  /** Whether two figures tell of the same kind of subjects. */
  boolean alike(String figure, String other) {
    return bases.getOrDefault(figure, Set.of()).stream()
        .anyMatch(bases.getOrDefault(other, Set.of())::contains);
  }

  private Stream<Publication> of(String figure) {
    return bases.getOrDefault(figure, Set.of()).stream().map(publications::get);
  }
}
