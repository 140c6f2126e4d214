package nl.olievlek.platform.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Chooses what to show of groups to who knows something already.
 *
 * @param everyone who is counted
 * @param minimum the smallest number from 1 up that may be shown
 */
record Tables(Population everyone, int minimum) {

  /** A figure that would take most groups with it does without groups itself. */
  Table table(List<Figure> chosen, Dimension dimension, Knowledge known) {
    var told = new ArrayList<Figure>();
    var rows = everyone.groups(dimension).size();
    var best = Set.<UUID>of();
    for (var figure : chosen) {
      told.add(figure);
      var hidden = hiddenRows(told, dimension, known);
      var shown = rows - hidden.size();
      if (shown == 0 || (told.size() > 1 && 2 * shown < rows - best.size())) {
        told.removeLast();
      } else {
        best = hidden;
      }
    }
    return told.isEmpty() ? Table.EMPTY : table(told, dimension, best);
  }

  private static Table table(List<Figure> told, Dimension dimension, Set<UUID> hidden) {
    return new Table(dimension, Figure.names(told), Figure.numbers(told), hidden, new HashSet<>());
  }

  /** First those that are not safe by themselves, then the smallest others until all is. */
  private Set<UUID> hiddenRows(List<Figure> told, Dimension dimension, Knowledge known) {
    var smallestFirst = new ArrayList<>(everyone.groups(dimension));
    smallestFirst.sort(
        Comparator.comparingLong((UUID row) -> everyone.in(dimension, row).size())
            .thenComparing(Comparator.nullsFirst(Comparator.naturalOrder())));
    var hidden = new HashSet<UUID>();
    for (var row : smallestFirst) {
      if (!safe(List.of(everyone.in(dimension, row)), told, known)) {
        hidden.add(row);
      }
    }
    for (var row : smallestFirst) {
      if (hidden.size() != 1
          && safe(everyone.parts(dimension, hidden), told, known)
          && table(told, dimension, hidden).leavesRoom(everyone, minimum)) {
        return hidden;
      }
      hidden.add(row);
    }
    return new HashSet<>(smallestFirst);
  }

  private boolean safe(List<Population> parts, List<Figure> told, Knowledge known) {
    var nothing = Knowledge.nothingOf(everyone);
    return told.stream()
            .allMatch(
                figure ->
                    parts.stream()
                        .map(part -> nothing.andOfEach(List.of(part), figure.numbers()))
                        .allMatch(alone -> alone.safe(figure.minimum())))
        && known.andOfEach(parts, Figure.numbers(told)).safe(minimum);
  }
}
