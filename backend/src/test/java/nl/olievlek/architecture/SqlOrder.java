package nl.olievlek.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of the packages in what SQL reads: in the texts of the sources and in the repeatable
 * migrations.
 *
 * <p>A table belongs to the package of its entity; without one, to the lowest package that fills
 * it. A view belongs to the highest package of which it reads a table.
 */
final class SqlOrder {

  private static final Path SOURCES = Path.of("src/main/java/nl/olievlek");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private static final Pattern TEXT =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("@Entity\\b.*?\\bclass (\\w+)", Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile("@(?:Table|JoinTable|CollectionTable)\\(\\s*name = \"(\\w+)\"");
  private static final Pattern FILLED = Pattern.compile("\\binsert into (\\w+)");
  private static final Pattern VIEW =
      Pattern.compile("create (?:or replace )?view (\\w+) as(.*?);", Pattern.DOTALL);
  private static final Pattern REPEATABLE = Pattern.compile("R__\\d+_(\\w+)\\.sql");

  /** After a word that a table follows, or after a comma with an alias behind it. */
  private static final Pattern READ =
      Pattern.compile(
          "\\b(?:from|join|into|update|using|table)\\s+(?:only\\s+)?\\(*\\s*(\\w+)\\b(?!\\s*\\()"
              + "|,\\s*(\\w+)\\s+(?!as\\b|from\\b|and\\b|or\\b|is\\b|in\\b)[a-z]\\w*"
              + "(?=\\s*(?:,|\\)|$|where|join|left|cross|on\\b|order|group|union))");

  private final Map<String, String> owners = new HashMap<>();

  private SqlOrder() {}

  static SqlOrder ofTheHouse() {
    var order = new SqlOrder();
    var entities = new HashMap<String, String>();
    files(SOURCES, ".java")
        .forEach(
            file -> {
              var source = content(file);
              var owner = packageOf(file);
              found(ENTITY, source).forEach(match -> entities.put(snake(match.group(1)), owner));
              found(NAMED, source).forEach(match -> entities.put(match.group(1), owner));
              texts(source)
                  .flatMap(text -> found(FILLED, text))
                  .forEach(match -> order.owners.merge(match.group(1), owner, SqlOrder::lower));
            });
    order.owners.putAll(entities);
    files(MIGRATIONS, ".sql")
        .filter(file -> file.getFileName().toString().startsWith("V"))
        .flatMap(file -> found(VIEW, sql(file)))
        .forEach(
            view ->
                order.tables(view.group(2)).stream()
                    .map(order.owners::get)
                    .max(Comparator.comparing(PackageOrder.LOWEST_FIRST::indexOf))
                    .ifPresent(owner -> order.owners.put(view.group(1), owner)));
    return order;
  }

  String owner(String table) {
    return owners.get(table);
  }

  /** Who reads a table of a later package, in every source and every repeatable migration. */
  List<String> upward() {
    var inSources =
        files(SOURCES, ".java").flatMap(file -> upward(packageOf(file), content(file)).stream());
    var inMigrations =
        files(MIGRATIONS, ".sql")
            .flatMap(
                file ->
                    found(REPEATABLE, file.getFileName().toString())
                        .flatMap(name -> upwardOf(name.group(1), sql(file))));
    return Stream.concat(inSources, inMigrations).toList();
  }

  /** What the texts of a source read of later packages. */
  List<String> upward(String reader, String source) {
    return texts(source).flatMap(text -> upwardOf(reader, text)).distinct().toList();
  }

  private Stream<String> upwardOf(String reader, String text) {
    return tables(text).stream()
        .filter(table -> place(owner(table)) > place(reader))
        .map(table -> "%s reads %s of %s".formatted(reader, table, owner(table)));
  }

  private Set<String> tables(String text) {
    return found(READ, text)
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .filter(owners::containsKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lower(String one, String other) {
    return place(one) < place(other) ? one : other;
  }

  private static int place(String name) {
    return PackageOrder.LOWEST_FIRST.indexOf(name);
  }

  private static String packageOf(Path source) {
    return SOURCES.relativize(source).getName(0).toString();
  }

  private static Stream<String> texts(String source) {
    return found(TEXT, source)
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1));
  }

  private static Stream<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  /** How the database calls an entity. */
  private static String snake(String entity) {
    return entity.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private static String sql(Path migration) {
    return content(migration).replaceAll("--[^\\n]*", "");
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (var walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
