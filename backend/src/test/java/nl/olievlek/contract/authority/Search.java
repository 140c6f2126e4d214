package nl.olievlek.contract.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.account.auth.TestTokens;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.Undo;

/**
 * All sequences of calls of one attacker, and of whoever they brought in: of up to two, which takes
 * a minute, or of as many as {@code olievlek.search.longest} says ({@code make search}).
 *
 * <p>Cut short where that loses nothing. What a call does depends on who calls, whom it is about,
 * who administers and what is a member, see {@link Reached#around}. A call that is refused changes
 * nothing (looked at each time), so only what succeeds goes on, and it is refused again as long as
 * those stay the same. An offer to somebody whom the attacker does not speak for, who will not
 * answer it, a name, a policy and a machine change no rule for the attacker: what they show is
 * looked at once, and they lead on to nothing else. Two sequences that lead to the same state are
 * looked at once, and of two calls that do not concern each other one order is tried; so a state
 * goes on once more when it was come to otherwise before and something was left out there.
 */
final class Search {

  private static final int LONGEST = Integer.getInteger("olievlek.search.longest", 2);

  private final SmallWorld world;
  private final Reached reached;
  private final Sql sql;
  private final TestTokens tokens;
  private final Mailboxes mailboxes;
  private final Undo undo;
  private final Map<String, List<Explored>> explored = new HashMap<>();
  private final Set<String> looked = new HashSet<>();
  private final Set<String> idle = new HashSet<>();
  private final Map<String, String> found = new LinkedHashMap<>();

  Search(
      SmallWorld world,
      Reached reached,
      Sql sql,
      TestTokens tokens,
      Mailboxes mailboxes,
      Undo undo) {
    this.world = world;
    this.reached = reached;
    this.sql = sql;
    this.tokens = tokens;
    this.mailboxes = mailboxes;
    this.undo = undo;
  }

  /** All that was reached, each with the shortest way there. */
  Map<String, String> run() {
    goOn(reached.state(), List.of(), Map.of("me", world.id("me")), List.of());
    return found;
  }

  /**
   * Tries every call from here.
   *
   * @param asleep what was tried from where this came from, and is not concerned by what was done
   *     since: doing it now leads to what doing it then led to
   */
  private void explore(
      List<String> state, List<String> way, Map<String, UUID> coalition, List<Done> asleep) {
    var actors = new LinkedHashMap<String, String>();
    coalition.forEach((name, person) -> actors.put(name, tokens.of(person).get()));
    var done = new ArrayList<>(asleep);
    var skipped = asleep.stream().map(one -> one.deed().name()).collect(Collectors.toSet());
    for (var deed : Deeds.of(world, sql, actors, coalition.get("mate"))) {
      var same = deed.name() + "\n" + Reached.around(state, deed.about());
      if (!idle.contains(same) && !skipped.contains(deed.name())) {
        attempt(deed, same, state, way, coalition, done);
      }
    }
    for (var arrival : mailboxes.arrivals(coalition.values())) {
      var mark = undo.mark();
      arrival
          .comeIn()
          .ifPresent(
              person -> {
                var larger = new LinkedHashMap<>(coalition);
                larger.put(nameOf(person), person);
                goOn(reached.state(), longer(way, arrival.name()), larger, List.of());
              });
      undo.to(mark);
    }
  }

  private void attempt(
      Deed deed,
      String same,
      List<String> state,
      List<String> way,
      Map<String, UUID> coalition,
      List<Done> done) {
    var mark = undo.mark();
    var status = deed.send();
    if (undo.changedSince(mark)) {
      if (status >= 400) {
        throw new AssertionError(deed.name() + " was refused and changed something: " + status);
      }
      var now = new Done(deed, reached.state());
      var asleep = done.stream().filter(one -> one.apartFrom(now, state)).toList();
      goOn(now.state(), longer(way, deed.name()), coalition, asleep);
      if (now.state().equals(state)) {
        idle.add(same);
      } else {
        done.add(now);
      }
      undo.to(mark);
    } else {
      idle.add(same);
    }
  }

  /** Somebody of the world who was taken over keeps the name; somebody new is the mate. */
  private String nameOf(UUID person) {
    return world.names().getOrDefault(person, "mate");
  }

  private void goOn(
      List<String> state, List<String> way, Map<String, UUID> coalition, List<Done> asleep) {
    var key = String.join("\n", state) + coalition.keySet();
    if (looked.add(key + reached.machines())) {
      look(way, coalition);
    }
    var now = Explored.of(way, asleep);
    var before = explored.computeIfAbsent(key, none -> new ArrayList<>());
    if (way.size() < LONGEST && before.stream().noneMatch(one -> one.covers(now))) {
      before.add(now);
      explore(state, way, coalition, asleep);
    }
  }

  private void look(List<String> way, Map<String, UUID> coalition) {
    coalition.forEach(
        (name, person) ->
            reached
                .of(name, person)
                .forEach(one -> found.putIfAbsent(one, String.join(" → ", way))));
  }

  private static List<String> longer(List<String> way, String deed) {
    var longer = new ArrayList<>(way);
    longer.add(deed);
    return longer;
  }

  /** How a state was gone on from: after how many calls, and which were left for elsewhere. */
  private record Explored(int calls, Set<String> asleep) {

    static Explored of(List<String> way, List<Done> asleep) {
      return new Explored(
          way.size(), asleep.stream().map(one -> one.deed().name()).collect(Collectors.toSet()));
    }

    /** Whether all that the other would try was tried, with as many calls left. */
    boolean covers(Explored other) {
      return calls <= other.calls && other.asleep.containsAll(asleep);
    }
  }

  /** A call that was made in a state, and the state it led to. */
  private record Done(Deed deed, List<String> state) {

    /**
     * Neither of the two changes anything that the other depends on: their order makes no
     * difference.
     */
    boolean apartFrom(Done other, List<String> before) {
      return leaves(before, other) && other.leaves(before, this);
    }

    private boolean leaves(List<String> before, Done other) {
      var about = other.deed.about();
      return Reached.around(before, about).equals(Reached.around(state, about));
    }
  }
}
