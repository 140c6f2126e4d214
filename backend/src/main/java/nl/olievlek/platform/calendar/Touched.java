package nl.olievlek.platform.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was changed, and for whom. */
public final class Touched {

  /** By subject; nobody in particular is everybody. */
  private final Map<UUID, Set<UUID>> people = new HashMap<>();

  /** These were changed, for everybody. */
  public static Touched of(Collection<UUID> subjects) {
    var touched = new Touched();
    touched.add(subjects);
    return touched;
  }

  /** These were changed as well, for everybody. */
  public void add(Collection<UUID> subjects) {
    subjects.forEach(subject -> people.put(subject, Set.of()));
  }

  /** This was changed for one person. */
  public void add(UUID subject, UUID person) {
    people.merge(
        subject,
        Set.of(person),
        (before, now) -> {
          if (before.isEmpty()) {
            return before;
          }
          var both = new HashSet<>(before);
          both.addAll(now);
          return both;
        });
  }

  Set<UUID> subjects() {
    return people.keySet();
  }

  boolean concerns(UUID subject, UUID person) {
    var those = people.getOrDefault(subject, Set.of());
    return those.isEmpty() || those.contains(person);
  }
}
