package nl.olievlek.platform.disclosure;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Chooses what to show of figures about the same people to who does not see these people, such that
 * no number from 1 up to the minimum can be worked out by adding and subtracting what is shown.
 *
 * <p>Figures are taken in their order; one that would give a small number away beside those before
 * it is left out. Of a group all chosen figures are shown or none. When groups are hidden they are
 * at least two, and what is left of the totals for them together is safe as well. "Nobody" is
 * shown: it points at nobody.
 *
 * @param minimum the smallest number from 1 up that may be worked out
 */
public record Publisher(int minimum) {

  /** What to show of these figures, the most important first. */
  public Publication publish(List<Crowd> crowds, List<Figure> figures) {
    return publish(crowds, figures, Set.of());
  }

  /**
   * What to show of these figures, the most important first, to whoever sees no group or one.
   *
   * @param together the readers who see more groups, each as these groups; to nobody else who sees
   *     that many anything may be shown
   */
  public Publication publish(
      List<Crowd> crowds, List<Figure> figures, Collection<Set<UUID>> together) {
    var everyone = new Population(crowds.stream().filter(crowd -> crowd.size() > 0).toList());
    var chosen = chosen(everyone, figures);
    var tables = new EnumMap<Dimension, Table>(Dimension.class);
    var grouped = chosen.stream().filter(Figure::grouped).toList();
    var known = Knowledge.nothingOf(everyone).andOfAll(Figure.numbers(chosen));
    for (var dimension : Dimension.values()) {
      var table = new Tables(everyone, minimum).table(grouped, dimension, known);
      tables.put(dimension, table);
      known = table.addedTo(known, everyone);
    }
    var hiddenFrom = new LinkedHashMap<String, Set<Set<UUID>>>();
    chosen.forEach(figure -> hiddenFrom.put(figure.name(), new HashSet<>()));
    var readers = everyone.named().stream().map(Set::of).collect(toSet());
    readers.addAll(together);
    readers.forEach(seen -> hide(seen, everyone.without(seen), chosen, tables, hiddenFrom));
    return new Publication(Figure.names(chosen), hiddenFrom, tables);
  }

  /** The figures whose totals are safe beside each other. */
  private List<Figure> chosen(Population population, List<Figure> figures) {
    var nothing = Knowledge.nothingOf(population);
    var chosen = new ArrayList<Figure>();
    for (var figure : figures) {
      chosen.add(figure);
      if (!nothing.andOfAll(figure.numbers()).safe(figure.minimum())
          || !nothing.andOfAll(Figure.numbers(chosen)).safe(minimum)) {
        chosen.removeLast();
      }
    }
    return chosen;
  }

  /** Hides what would leave a small number of others to who sees groups and takes them off. */
  private void hide(
      Set<UUID> seen,
      Population others,
      List<Figure> chosen,
      Map<Dimension, Table> tables,
      Map<String, Set<Set<UUID>>> hiddenFrom) {
    var safe = chosen(others, chosen);
    chosen.stream()
        .filter(figure -> !safe.contains(figure))
        .forEach(figure -> hiddenFrom.get(figure.name()).add(seen));
    var grouped = chosen.stream().filter(Figure::grouped).toList();
    var known = Knowledge.nothingOf(others).andOfAll(Figure.numbers(safe));
    for (var table : tables.values()) {
      var more = table.addedTo(known, others);
      if (more.safe(minimum) && table.leavesRoom(others, minimum)) {
        known = more;
      } else {
        table.hiddenFrom().add(seen);
      }
    }
  }
}
