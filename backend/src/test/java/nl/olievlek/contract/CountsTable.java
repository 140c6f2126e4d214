package nl.olievlek.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tables of {@code docs/counts.md}: numbers of people, other numbers, and the smallest number
 * of people that each operation tells each role.
 *
 * @param people numbers of people, by field
 * @param others all other numbers, by field
 * @param smallest lines of the last table, by operation
 */
record CountsTable(
    Map<String, List<String>> people,
    Map<String, List<String>> others,
    Map<String, List<String>> smallest) {

  static CountsTable read() {
    var tables = new TreeMap<String, Map<String, List<String>>>();
    var heading = "";
    try {
      for (var line : Files.readAllLines(Path.of("docs/counts.md"))) {
        if (line.startsWith("## ")) {
          heading = line.substring(3);
        } else if (line.startsWith("| `")) {
          add(tables.computeIfAbsent(heading, h -> new TreeMap<>()), line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CountsTable(
        tables.get("Numbers of people"),
        tables.get("Other numbers"),
        tables.getOrDefault("The smallest number that each role can learn", Map.of()));
  }

  private static void add(Map<String, List<String>> table, String line) {
    var cells =
        Stream.of(line.split("\\|")).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    for (var name : cells.getFirst().split(",")) {
      if (table.put(name.strip().replace("`", ""), cells.subList(1, cells.size())) != null) {
        throw new IllegalStateException(name + " is in the table twice");
      }
    }
  }

  /** A line of the last table. */
  static String line(String operation, List<String> cells) {
    return "| `" + operation + "` | " + String.join(" | ", cells) + " |";
  }

  /** Whether a role, by its letter, knows a number exactly. */
  boolean exact(String field, char role) {
    var who = people.get(field).get(1);
    return Arrays.stream(who.split(" "))
        .anyMatch(word -> word.equals("all") || word.equals(String.valueOf(role)));
  }
}
