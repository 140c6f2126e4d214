package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Problems;

/** All kinds of task, of all features. */
@ApplicationScoped
class TaskKinds {

  private final Map<String, TaskKind> kinds;

  TaskKinds(Instance<TaskSource> sources) {
    kinds =
        sources.stream()
            .flatMap(source -> source.kinds().stream())
            .collect(
                Collectors.toMap(
                    TaskKind::name,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalStateException("Two kinds of task are called " + one.name());
                    },
                    TreeMap::new));
  }

  TaskKind get(String name) {
    return kinds.get(name);
  }

  /**
   * The one of a filter, or all.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when there is none
   */
  List<TaskKind> named(String name) {
    if (name == null) {
      return List.copyOf(kinds.values());
    }
    if (!kinds.containsKey(name)) {
      throw Problems.notAllowed("kind", List.copyOf(kinds.keySet()));
    }
    return List.of(kinds.get(name));
  }

  /** Those of which people are told by mail. */
  List<TaskKind> mailed() {
    return kinds.values().stream().filter(kind -> kind.mail() != null).toList();
  }
}
