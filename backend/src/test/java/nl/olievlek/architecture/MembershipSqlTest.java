package nl.olievlek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;

/**
 * Rights and counts come from the views {@code accepted_membership} and {@code membership_history}:
 * whoever reads the table itself gives rights that nobody agreed to.
 */
@ApiTest
class MembershipSqlTest {

  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(from|join|into|update|table)\\s+\"?\\s*membership\\b|^\\s*\"membership\\s");

  @Inject Sql sql;

  @Test
  void only_the_feature_itself_names_the_table() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("network/membership/"))
              .toList();

      assertThat(sources).isNotEmpty();
      assertThat(sources.stream().filter(MembershipSqlTest::namesTable)).isEmpty();
    }
  }

  @Test
  void the_check_sees_it_where_it_is_named() {
    assertThat(
            namesTable(
                Path.of("src/main/java/nl/olievlek/network/membership/MembershipRepository.java")))
        .isTrue();
  }

  @Test
  void no_other_view_and_no_function_reads_it() {
    assertThat(
            readers(
                "select viewname from pg_views where schemaname = 'public' and definition ~* :table"))
        .containsExactly("accepted_membership", "membership_history");
    // What the trail says of a membership itself.
    assertThat(readers("select proname from pg_proc where prosrc ~* :table"))
        .containsExactly("network_audit_concerns", "network_audit_label");
  }

  private List<String> readers(String select) {
    return sql.list(
        String.class,
        Query.of(select).with("table", "(from|join)\\s+\\(*membership\\M").orderBy("1"));
  }

  private static boolean namesTable(Path source) {
    try {
      return Files.readAllLines(source).stream().anyMatch(line -> TABLE.matcher(line).find());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
