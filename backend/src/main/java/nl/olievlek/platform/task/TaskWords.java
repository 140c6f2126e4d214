package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.olievlek.platform.security.OrganisationNames;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.Scope;

/** Puts tasks into words, in a fixed number of statements. */
@ApplicationScoped
class TaskWords {

  private final TaskRepository tasks;
  private final PersonNames people;
  private final OrganisationNames organisations;
  private final TaskKinds kinds;
  private final Clock clock;

  TaskWords(
      TaskRepository tasks,
      PersonNames people,
      OrganisationNames organisations,
      TaskKinds kinds,
      Clock clock) {
    this.tasks = tasks;
    this.people = people;
    this.organisations = organisations;
    this.kinds = kinds;
    this.clock = clock;
  }

  List<TaskView> said(List<TaskRow> rows, TaskText text, Scope scope) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var names = new Names(rows, text, scope);
    return IntStream.range(0, rows.size()).mapToObj(names::view).toList();
  }

  /** The same for how many there are of each kind. */
  List<TaskCountView> counted(List<TaskCountRow> counts, TaskText text, Scope scope) {
    var names = new Names(counts.stream().map(TaskCountRow::first).toList(), text, scope);
    return IntStream.range(0, counts.size())
        .mapToObj(index -> names.counted(index, counts.get(index)))
        .toList();
  }

  /** Everything that the rows of a page name. */
  private final class Names {

    private final List<TaskRow> rows;
    private final TaskText text;
    private final LocalDate today = LocalDate.now(clock);
    private final Map<Integer, TaskFacts> facts;
    private final Map<UUID, String> persons;
    private final Map<UUID, String> places;

    Names(List<TaskRow> rows, TaskText text, Scope scope) {
      this.rows = rows;
      this.text = text;
      facts =
          tasks
              .facts(rows.stream().map(row -> kinds.get(row.kind()).thing()).toList(), rows)
              .stream()
              .collect(Collectors.toMap(TaskFacts::position, Function.identity()));
      persons = people.of(ids(TaskRow::personId), scope);
      places = organisations.names(ids(TaskRow::organisationId));
    }

    TaskView view(int index) {
      var row = rows.get(index);
      var kind = kinds.get(row.kind());
      var said = facts.getOrDefault(index + 1, TaskFacts.NONE);
      var person = named(row.personId(), persons);
      var organisation = named(row.organisationId(), places);
      return new TaskView(
          row.key(),
          kind.name(),
          text.title(kind, said, name(person), name(organisation)),
          text.about(kind, said, name(person), name(organisation)),
          kind.link(row, text.own()),
          new TaskView.Thing(kind.thing().type(), row.thingId(), said.name()),
          person,
          row.learnerId(),
          organisation,
          row.networkId(),
          row.wholeId(),
          said.startDate(),
          said.endDate(),
          row.askedAt(),
          row.dueDate(),
          TaskUrgency.of(row.dueDate(), today),
          kind.party(),
          said.remindedDate());
    }

    TaskCountView counted(int index, TaskCountRow row) {
      var first = view(index);
      var kind = kinds.get(row.kind());
      return new TaskCountView(
          kind.name(),
          row.taskCount() == 1 ? first.title() : text.many(kind, row.taskCount()),
          row.taskCount(),
          row.overdueCount(),
          row.dueDate(),
          kind.party(),
          first);
    }

    private Collection<UUID> ids(Function<TaskRow, UUID> column) {
      return rows.stream().map(column).filter(Objects::nonNull).distinct().toList();
    }

    private static TaskView.Named named(UUID id, Map<UUID, String> names) {
      return id == null || !names.containsKey(id) ? null : new TaskView.Named(id, names.get(id));
    }

    private static String name(TaskView.Named named) {
      return named == null ? null : named.name();
    }
  }
}
