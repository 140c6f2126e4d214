package nl.olievlek.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether the cases of a certificate leave no way out: together they cover every possibility. */
final class Coverage {

  private static final Range ANY = new Range(0, Integer.MAX_VALUE);

  /** From how many learners to how many a place holds, both included. */
  private record Range(int least, int most) {

    boolean covers(Range other) {
      return least <= other.least && most >= other.most;
    }

    Range meet(Range other) {
      return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }

    /** The numbers after which it ends, or before which it begins. */
    Stream<Integer> edges() {
      return Stream.of(least - 1, most);
    }

    boolean isSplitBy(int edge) {
      return edge >= least && edge < most;
    }

    boolean isAcross(int edge) {
      return least <= edge && most > edge;
    }
  }

  /** A place holds at most so many, or more. */
  private record Split(UUID place, int edge) {}

  private Coverage() {}

  /**
   * @param running places that run in every case
   */
  static boolean isComplete(List<Certificate.Case> cases, Set<UUID> running) {
    var ranges = cases.stream().map(Coverage::ranges).toList();
    boolean contradiction =
        cases.stream()
            .anyMatch(
                c -> c.empty().stream().anyMatch(id -> running.contains(id) || isRunning(c, id)));
    Map<UUID, Range> known = new HashMap<>();
    running.forEach(id -> known.put(id, new Range(1, Integer.MAX_VALUE)));
    return !contradiction && covers(ranges, known);
  }

  private static boolean isRunning(Certificate.Case decided, UUID place) {
    return decided.running().contains(place);
  }

  private static Map<UUID, Range> ranges(Certificate.Case decided) {
    Map<UUID, Range> ranges = new HashMap<>();
    decided.running().forEach(id -> ranges.merge(id, new Range(1, ANY.most), Range::meet));
    decided.empty().forEach(id -> ranges.merge(id, new Range(0, 0), Range::meet));
    for (var seats : decided.decided()) {
      int most = seats.most() == null ? ANY.most : seats.most();
      ranges.merge(seats.id(), new Range(seats.least(), most), Range::meet);
    }
    return ranges;
  }

  private static boolean covers(List<Map<UUID, Range>> cases, Map<UUID, Range> known) {
    if (cases.stream().anyMatch(c -> covers(c, known))) {
      return true;
    }
    var split =
        cases.stream()
            .flatMap(c -> c.entrySet().stream())
            .flatMap(e -> e.getValue().edges().map(edge -> new Split(e.getKey(), edge)))
            .distinct()
            .filter(s -> of(known, s.place()).isSplitBy(s.edge()))
            .filter(s -> cases.stream().noneMatch(c -> of(c, s.place()).isAcross(s.edge())))
            .findFirst();
    return split.isPresent()
        && covers(cases, known, split.get().place(), new Range(0, split.get().edge()))
        && covers(cases, known, split.get().place(), new Range(split.get().edge() + 1, ANY.most));
  }

  private static boolean covers(
      List<Map<UUID, Range>> cases, Map<UUID, Range> known, UUID place, Range side) {
    Map<UUID, Range> more = new HashMap<>(known);
    more.put(place, of(known, place).meet(side));
    return covers(cases.stream().filter(c -> side.covers(of(c, place))).toList(), more);
  }

  private static boolean covers(Map<UUID, Range> one, Map<UUID, Range> known) {
    return one.entrySet().stream().allMatch(e -> e.getValue().covers(of(known, e.getKey())));
  }

  private static Range of(Map<UUID, Range> ranges, UUID place) {
    return ranges.getOrDefault(place, ANY);
  }
}
