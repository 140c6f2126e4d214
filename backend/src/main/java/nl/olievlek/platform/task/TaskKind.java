package nl.olievlek.platform.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Scope;

/**
 * One kind of thing that people are asked.
 *
 * @param name how the contract names it, for example {@code WISH}
 * @param words bundle with its texts: {@code <words>.task.<name>} says what is asked, {@code
 *     <words>.task.<name>.about} about what; see {@link TaskText} for what is filled in
 * @param thing what it is about
 * @param path where in the app it is done; {@code {thing}}, {@code {other}} and {@code {whole}}
 *     stand for the identifiers
 * @param seenAt where in the app who is not asked finds how it stands; null for the same place
 * @param columns what it says of each of its rows
 * @param rows SQL after FROM, with its WHERE: what is asked now; {@code :today}, {@code :now} and,
 *     for who looks, {@code :caller} may be used
 * @param personal whether it is between the product and whoever is asked, and so on nobody else's
 *     list
 * @param mail when people are told of it by mail, with {@code <words>.task.<name>.mail} as its name
 *     where they choose; null when something else tells them
 * @param asked who is asked; the first of them is whom others wait for
 */
public record TaskKind(
    String name,
    String words,
    TaskThing thing,
    String path,
    String seenAt,
    Map<TaskColumn, String> columns,
    String rows,
    boolean personal,
    TaskMail mail,
    List<Asked> asked) {

  /** What is asked of people and may be known to who runs the network or looks after them. */
  public static TaskKind of(
      String name,
      String words,
      TaskThing thing,
      String path,
      Map<TaskColumn, String> columns,
      String rows,
      Asked... asked) {
    return new TaskKind(name, words, thing, path, null, columns, rows, false, null, List.of(asked));
  }

  /** The same, on nobody's list but that of who is asked. */
  public TaskKind onlyTheirs() {
    return new TaskKind(name, words, thing, path, seenAt, columns, rows, true, mail, asked);
  }

  /** The same, where those who are not asked cannot go to where it is done. */
  public TaskKind seenAt(String place) {
    return new TaskKind(name, words, thing, path, place, columns, rows, personal, mail, asked);
  }

  /** The same, of which people are told by mail. */
  public TaskKind mailed(MailMoment moment, MailChoice standard) {
    return new TaskKind(
        name,
        words,
        thing,
        path,
        seenAt,
        columns,
        rows,
        personal,
        new TaskMail(moment, standard),
        asked);
  }

  /** The tasks, each with the people who are asked as {@code told}. */
  String selectAsked(String holders) {
    var people =
        asked.stream().map(one -> one.people(holders)).collect(Collectors.joining(" union "));
    return "select '%s' as kind, %s, array(%s) as told from %s"
        .formatted(name, TaskColumn.select(columns), people, rows);
  }

  /** The tasks, within a condition on the tables of {@link #rows}. */
  String select(String condition) {
    return "select '%s' as kind, %s from %s and (%s)"
        .formatted(name, TaskColumn.select(columns), rows, condition);
  }

  /** The condition that somebody is asked; empty when nobody like them ever is. */
  Optional<Condition> askedOf(Scope scope) {
    var reach = scope.reach();
    asked.forEach(one -> one.addTo(reach, scope));
    return reach.ways();
  }

  /** Whether it can come to somebody like this. */
  boolean comesTo(Scope scope) {
    return asked.stream().anyMatch(one -> one.comesTo(scope));
  }

  TaskParty party() {
    return asked.getFirst().party();
  }

  /** Where it is done, or where somebody who is not asked sees how it stands. */
  String link(TaskRow row, boolean own) {
    return (own || seenAt == null ? path : seenAt)
        .replace("{thing}", String.valueOf(row.thingId()))
        .replace("{other}", String.valueOf(row.otherId()))
        .replace("{whole}", String.valueOf(row.wholeId()));
  }
}
