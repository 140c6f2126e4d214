package nl.olievlek.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.security.Role;

/**
 * The files in {@code access/}: one line for each operation, {@code operationId;A;C;O;S;T;L;G;U},
 * or {@code open}.
 *
 * <p>The columns are the roles by a letter: admin, coordinator, organisation admin, supervisor,
 * teacher, learner, guest, auditor. A cell gives the answer for what is one's own, of the same
 * network and of another network, as {@code yes/none/404}; one word stands for all three:
 *
 * <ul>
 *   <li>{@code yes}: past the door and within reach
 *   <li>{@code none}: an answer in which it is not
 *   <li>{@code 400}: something that the body names is unknown to the caller
 *   <li>{@code 403}: refused; {@code no} is 403 for all three
 *   <li>{@code 404}: not there for the caller
 * </ul>
 */
final class AccessTable {

  private AccessTable() {}

  /** Each line by its operation. */
  static Map<String, String> read() {
    var rows = new TreeMap<String, String>();
    try (var files = Files.list(Path.of("src/test/resources/access"))) {
      for (var file : files.toList()) {
        for (var line : Files.readAllLines(file)) {
          if (line.isBlank() || line.startsWith("operationId")) {
            continue;
          }
          var operation = line.substring(0, line.indexOf(';'));
          if (rows.put(operation, line) != null) {
            throw new IllegalStateException(operation + " is in the access table twice");
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static boolean open(String line) {
    return line.endsWith(";open");
  }

  /** What a line says for a role and a relation. */
  static String answer(String line, Role role, Relation relation) {
    var words = line.split(";")[role.ordinal() + 1].replace("no", "403").split("/");
    return words.length == 1 ? words[0] : words[relation.ordinal()];
  }

  /** A line with what an operation answers to each role in each relation. */
  static String line(String operation, Map<Role, List<String>> answers) {
    var cells = Stream.of(Role.values()).map(role -> cell(answers.get(role)));
    return Stream.concat(Stream.of(operation), cells).collect(Collectors.joining(";"));
  }

  private static String cell(List<String> answers) {
    if (answers.stream().distinct().count() > 1) {
      return String.join("/", answers);
    }
    return answers.getFirst().equals("403") ? "no" : answers.getFirst();
  }
}
