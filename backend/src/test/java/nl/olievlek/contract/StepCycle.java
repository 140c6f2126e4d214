package nl.olievlek.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.testing.Undo;

/**
 * A life cycle, as the contract tells it, with the situations that the files in {@code steps/} put
 * something in: {@code operationId;STATE;what the table wants beside it}, with {@code *} for each
 * state that has no line. A word in braces is the identifier of that row, {@code {me}} the person
 * who asks; what comes after {@code |} changes another table. {@code made} makes what the network
 * has none of.
 *
 * @param move the operation that takes its steps
 * @param asked the operation that tells which steps there are
 * @param states all states
 * @param lines what the files tell, by state
 */
record StepCycle(Operation move, Operation asked, List<String> states, List<Line> lines) {

  private static final Path FILES = Path.of("src/test/resources/steps");

  /** One line of a file. */
  private record Line(String operation, String state, String text) {}

  /**
   * Something in a state.
   *
   * @param statements what brings it there, first the thing itself
   */
  record Situation(String state, List<String> statements) {

    /** Brings it there, for somebody; says whether the rules of the tables let it. */
    boolean put(One world, UUID me, Undo undo) {
      return statements.stream()
          .map(text -> text.replace("{me}", me.toString()))
          .allMatch(text -> undo.put(filled(text, world)));
    }

    @Override
    public String toString() {
      return String.join("; ", statements);
    }
  }

  /** Every life cycle of the contract. */
  static List<StepCycle> of(Contract contract) {
    var lines = read();
    return contract.operations().stream()
        .filter(move -> move.path().endsWith("/transitions") && move.method().equals("post"))
        .map(
            move ->
                new StepCycle(move, asked(move, contract), states(move, contract), of(move, lines)))
        .toList();
  }

  /** Everything that the files put something of a table in. */
  List<Situation> situations(String table, Undo undo) {
    var column = undo.columnOf(table, "status", "stage");
    return states.stream()
        .flatMap(state -> told(state).map(line -> situation(table, column, state, line)))
        .toList();
  }

  private Situation situation(String table, String column, String state, String line) {
    var parts = line.split("\\|");
    var own = parts[0].startsWith(column + " =");
    var set = own ? parts[0] : column + " = '" + state + "'" + more(parts[0]);
    var first = "update %s set %s where id = '{%s}'".formatted(table, set, word());
    return new Situation(state, Stream.concat(Stream.of(first), Stream.of(parts).skip(1)).toList());
  }

  private static String more(String text) {
    return text.isEmpty() ? "" : ", " + text;
  }

  private Stream<String> told(String state) {
    var own = lines.stream().filter(line -> line.state().equals(state)).map(Line::text).toList();
    var others = lines.stream().filter(line -> line.state().equals("*")).map(Line::text).toList();
    return (own.isEmpty() ? others.isEmpty() ? List.of("") : others : own).stream();
  }

  /** Makes one where the network has none. */
  boolean made(One world, Undo undo) {
    return lines.stream()
        .filter(line -> line.state().equals("made"))
        .allMatch(line -> undo.put(filled(line.text(), world)));
  }

  /** The word of the path that stands before its identifier. */
  String word() {
    return move.owners().getLast();
  }

  private static String filled(String text, One world) {
    var filled = text;
    for (var row : world.rows().entrySet()) {
      filled = filled.replace("{" + row.getKey() + "}", row.getValue());
    }
    return filled;
  }

  private static Operation asked(Operation move, Contract contract) {
    return contract.operations().stream()
        .filter(asked -> asked.path().equals(move.path()) && asked.method().equals("get"))
        .findAny()
        .orElseThrow();
  }

  private static List<String> states(Operation move, Contract contract) {
    var fields = Contract.child(contract.request(move), "properties");
    var to = contract.resolved(Contract.child(fields, "to"));
    return ((Collection<?>) to.get("enum")).stream().map(String::valueOf).toList();
  }

  private static List<Line> of(Operation move, List<Line> all) {
    return all.stream().filter(line -> line.operation().equals(move.id())).toList();
  }

  private static List<Line> read() {
    try (var files = Files.list(FILES)) {
      var lines = new ArrayList<Line>();
      for (var file : files.toList()) {
        for (var line : Files.readAllLines(file)) {
          var parts = line.split(";", 3);
          lines.add(new Line(parts[0], parts[1], parts[2]));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
