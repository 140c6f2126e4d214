package nl.olievlek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.lifecycle.Status;
import org.junit.jupiter.api.Test;

/** Every life cycle says of each of its steps whether there is a way back. */
class WaysBackTest {

  /** A table for each feature, with one line for each step; what is final says so. */
  private static final Path TABLES = Path.of("src/test/resources/lifecycles");

  @Test
  void a_way_back_leads_to_where_the_step_came_from() {
    var elsewhere =
        lifeCycles()
            .flatMap(WaysBackTest::constants)
            .flatMap(
                state ->
                    back(state).stream()
                        .filter(earlier -> !next(earlier).contains(state))
                        .map(earlier -> state + " to " + earlier))
            .toList();

    assertThat(elsewhere).isEmpty();
  }

  @Test
  void the_tables_of_steps_say_which_are_final() throws IOException {
    var tables =
        lifeCycles()
            .collect(
                Collectors.groupingBy(
                    lifeCycle -> lifeCycle.getPackageName().split("\\.")[2] + ".txt",
                    TreeMap::new,
                    Collectors.mapping(WaysBackTest::lines, Collectors.joining("\n"))));

    assertThat(written()).isEqualTo(tables);
  }

  private static Map<String, String> written() throws IOException {
    var tables = new TreeMap<String, String>();
    try (var files = Files.list(TABLES)) {
      for (var file : files.toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return tables;
  }

  private static String lines(Class<?> lifeCycle) {
    return constants(lifeCycle)
        .flatMap(
            from ->
                next(from).stream()
                    .sorted(Comparator.comparing(Enum::ordinal))
                    .map(to -> line(from, to)))
        .collect(Collectors.joining("\n", lifeCycle.getSimpleName() + "\n", "\n"));
  }

  private static String line(Enum<?> from, Enum<?> to) {
    return "  %s -> %s%s".formatted(from, to, isFinal((Status) from, to) ? ", final" : "");
  }

  private static Stream<Class<?>> lifeCycles() {
    return ArchitectureTest.PRODUCT.stream()
        .filter(found -> found.isEnum() && found.isAssignableTo(Status.class))
        .sorted(Comparator.comparing(JavaClass::getSimpleName))
        .map(JavaClass::reflect);
  }

  private static Stream<Enum<?>> constants(Class<?> lifeCycle) {
    return Stream.of(lifeCycle.getEnumConstants()).map(Enum.class::cast);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static boolean isFinal(Status from, Enum to) {
    return from.isFinal(to);
  }

  private static Set<? extends Enum<?>> next(Enum<?> state) {
    return ((Status<?>) state).next();
  }

  private static Set<? extends Enum<?>> back(Enum<?> state) {
    return ((Status<?>) state).back();
  }
}
