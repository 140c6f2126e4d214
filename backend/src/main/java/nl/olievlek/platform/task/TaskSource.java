package nl.olievlek.platform.task;

import java.util.List;

/** What one feature asks of people. Implementations are CDI beans. */
public interface TaskSource {

  /** Its kinds of task; no two features have one of the same name. */
  List<TaskKind> kinds();
}
