package nl.olievlek.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.olievlek.platform.security.Role;

/**
 * The files in {@code access/}: one line for each operation, {@code operationId;A;C;O;S;T;L;G;U},
 * or {@code open}.
 */
final class AccessTable {

  private AccessTable() {}

  /**
   * Who may call one operation.
   *
   * @param open whether it needs no access token
   * @param allowed the roles that get past the door
   */
  record Row(boolean open, Set<Role> allowed) {}

  static Map<String, Row> read() {
    var rows = new TreeMap<String, Row>();
    try (var files = Files.list(Path.of("src/test/resources/access"))) {
      for (var file : files.toList()) {
        for (var line : Files.readAllLines(file)) {
          if (line.isBlank() || line.startsWith("operationId")) {
            continue;
          }
          var cells = line.split(";");
          if (rows.put(cells[0], row(cells)) != null) {
            throw new IllegalStateException(cells[0] + " is in the access table twice");
          }
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return rows;
  }

  private static Row row(String[] cells) {
    if (cells[1].equals("open")) {
      return new Row(true, EnumSet.allOf(Role.class));
    }
    var allowed = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) {
      switch (cells[role.ordinal() + 1]) {
        case "yes" -> allowed.add(role);
        case "no" -> {}
        default -> throw new IllegalStateException(cells[0] + ": yes or no");
      }
    }
    return new Row(false, allowed);
  }
}
