package nl.olievlek.contract.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table of the written model, in {@code docs/authority.md}. */
final class AuthorityModel {

  private static final Path PAGE = Path.of("docs/authority.md");

  /** What stands before each entry of a column, after the attacker. */
  private static final List<String> COLUMNS =
      List.of("me holds ", "mate holds ", "sees ", "acts for ", "reads by machine of the ");

  private AuthorityModel() {}

  /** All that an attacker and whoever they bring in may come to. */
  static Set<String> of(SmallWorld.Attacker attacker) {
    var row = (line(attacker) + " ".repeat(COLUMNS.size())).split("\\|");
    var all = new TreeSet<String>();
    for (var column = 0; column + 2 < row.length && column < COLUMNS.size(); column++) {
      var before = COLUMNS.get(column);
      Stream.of(row[column + 2].split(";"))
          .map(String::strip)
          .filter(entry -> !entry.isEmpty())
          .forEach(entry -> all.add(before + entry));
    }
    return all;
  }

  private static String line(SmallWorld.Attacker attacker) {
    return lines().filter(line -> line.startsWith("| " + attacker + " |")).findFirst().orElse("");
  }

  /** What was found as a line of the table, to be put there after thought. */
  static String row(SmallWorld.Attacker attacker, Set<String> found) {
    var row = new StringBuilder("| " + attacker + " |");
    for (var before : COLUMNS) {
      var entries =
          found.stream()
              .filter(one -> one.startsWith(before))
              .map(one -> one.substring(before.length()))
              .sorted()
              .toList();
      row.append(' ').append(String.join("; ", entries)).append(" |");
    }
    return row.toString();
  }

  private static Stream<String> lines() {
    try {
      return Files.readAllLines(PAGE).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
