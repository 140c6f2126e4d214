package nl.olievlek.contract.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.account.auth.TestTokens;
import nl.olievlek.platform.persistence.Sql;

/**
 * All sequences of calls of one attacker, and of whoever they brought in: of up to two, which takes
 * seconds, or as many as {@code olievlek.search.longest} says.
 *
 * <p>Cut short where that loses nothing. A call that is refused changes nothing (looked at each
 * time), so only what succeeds goes on; it is refused again as long as who calls, whom it is about,
 * who administers and what is a member stay the same. Two sequences that lead to the same state are
 * looked at and go on once. An offer to somebody whom the attacker does not speak for, who will not
 * answer it, a name, a policy and a machine change no rule for the attacker: what they show is
 * looked at, and they lead on to nothing else.
 */
final class Search {

  private static final int LONGEST = Integer.getInteger("olievlek.search.longest", 2);

  private final SmallWorld world;
  private final Reached reached;
  private final Sql sql;
  private final TestTokens tokens;
  private final Mailboxes mailboxes;
  private final Undo undo;
  private final Map<String, Integer> explored = new HashMap<>();
  private final Set<String> looked = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
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
    goOn(List.of(), Map.of("me", world.id("me")));
    return found;
  }

  private void explore(List<String> state, List<String> way, Map<String, UUID> coalition) {
    var actors = new LinkedHashMap<String, String>();
    coalition.forEach((name, person) -> actors.put(name, tokens.of(person).get()));
    for (var deed : Deeds.of(world, sql, actors, coalition.get("mate"))) {
      var same = deed.name() + "\n" + Reached.around(state, deed.about());
      if (!refused.contains(same)) {
        attempt(deed, same, way, coalition);
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
                goOn(longer(way, arrival.name()), larger);
              });
      undo.to(mark);
    }
  }

  private void attempt(Deed deed, String same, List<String> way, Map<String, UUID> coalition) {
    var mark = undo.mark();
    var status = deed.send();
    if (undo.changedSince(mark)) {
      if (status >= 400) {
        throw new AssertionError(deed.name() + " was refused and changed something: " + status);
      }
      goOn(longer(way, deed.name()), coalition);
      undo.to(mark);
    } else {
      refused.add(same);
    }
  }

  /** Somebody of the world who was taken over keeps the name; somebody new is the mate. */
  private String nameOf(UUID person) {
    return world.names().getOrDefault(person, "mate");
  }

  private void goOn(List<String> way, Map<String, UUID> coalition) {
    var state = reached.state();
    var key = String.join("\n", state) + coalition.keySet();
    if (looked.add(key + reached.machines())) {
      look(way, coalition);
    }
    var before = explored.get(key);
    if (way.size() < LONGEST && (before == null || before > way.size())) {
      explored.put(key, way.size());
      explore(state, way, coalition);
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
}
