package nl.olievlek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.olievlek.planning.SharedPeople.Guide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People at more wards than there are sets to look at, held against somebody else's flow. */
class SharedPeopleTest {

  private static final int WARDS = 30;

  private final Random random = new Random(11);

  @BeforeAll
  static void load() {
    Loader.loadNativeLibraries();
  }

  @Test
  void what_is_reached_says_precisely_whether_everybody_has_somebody() {
    int possible = 0;
    int impossible = 0;
    for (int number = 0; number < 400; number++) {
      var people = any(number % 2 == 0 ? 4 : 12);
      var added = new HashMap<UUID, Integer>();
      int most = number % 5 == 0 ? 3 : 2;
      sought(people).forEach(ward -> added.put(ward, random.nextInt(most)));

      boolean kept = people.reached(added).noneMatch(limit -> limit.excess(added) > 0);

      assertThat(kept).as("round " + number).isEqualTo(lookedAfter(people, added));
      possible += kept ? 1 : 0;
      impossible += kept ? 0 : 1;
    }
    assertThat(possible).isGreaterThan(20);
    assertThat(impossible).isGreaterThan(20);
  }

  @Test
  void what_is_reached_takes_nobody_more_and_the_others_do() {
    for (int number = 0; number < 40; number++) {
      var people = any(8);
      var added = new HashMap<UUID, Integer>();
      for (var ward : sought(people)) {
        added.merge(ward, 1, Integer::sum);
        if (!lookedAfter(people, added)) {
          added.merge(ward, -1, Integer::sum);
        }
      }

      var reached = new HashSet<UUID>();
      people.reached(added).forEach(limit -> reached.addAll(limit.places()));

      for (var ward : sought(people)) {
        var more = new HashMap<>(added);
        more.merge(ward, 1, Integer::sum);
        assertThat(reached.contains(ward)).isNotEqualTo(lookedAfter(people, more));
      }
    }
  }

  private static List<UUID> sought(SharedPeople people) {
    return people.sought().stream().sorted().toList();
  }

  private SharedPeople any(int number) {
    var wards = IntStream.range(0, WARDS).mapToObj(i -> new UUID(0, i)).toList();
    var seated = new HashMap<UUID, Integer>();
    wards.forEach(ward -> seated.put(ward, 0));
    List<Guide> people = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      var at = new HashMap<UUID, Integer>();
      wards.stream().filter(w -> random.nextInt(6) == 0).forEach(w -> at.put(w, most()));
      if (!at.isEmpty()) {
        people.add(new Guide(at.values().stream().mapToInt(n -> n).max().orElseThrow(), at));
      }
    }
    return new SharedPeople(seated, new HashSet<>(wards.subList(3, WARDS)), people);
  }

  private int most() {
    return 1 + random.nextInt(4);
  }

  /** Of all learners, as many as there are have somebody. */
  static boolean lookedAfter(SharedPeople people, Map<UUID, Integer> added) {
    var flow = new MaxFlow();
    int sink = 1 + people.people().size();
    int learners = 0;
    int node = sink;
    for (var ward : people.seated().keySet()) {
      node++;
      int here = people.seated().get(ward) + added.getOrDefault(ward, 0);
      learners += here;
      flow.addArcWithCapacity(0, node, here);
      for (int i = 0; i < people.people().size(); i++) {
        flow.addArcWithCapacity(node, 1 + i, people.people().get(i).at().getOrDefault(ward, 0));
      }
    }
    for (int i = 0; i < people.people().size(); i++) {
      flow.addArcWithCapacity(1 + i, sink, people.people().get(i).most());
    }
    flow.solve(0, sink);
    return flow.getOptimalFlow() == learners;
  }
}
