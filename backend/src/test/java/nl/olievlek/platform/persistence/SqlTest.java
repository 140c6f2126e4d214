package nl.olievlek.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

/** How rows become records, and what is told of a row that is refused. */
@ApiTest
class SqlTest {

  @Inject Sql sql;
  @Inject World world;

  record Pair(String left, Integer right) {}

  @Test
  void each_statement_has_its_own_order_of_columns() {
    var inOrder = "select :text as left, :number::integer as right";
    var turned = "select :number::integer as right, :text as left";

    assertThat(
            List.of(
                read(inOrder, "a", 1),
                read(turned, "b", 2),
                read(inOrder, "c", 3),
                read(turned, "d", 4)))
        .containsExactly(new Pair("a", 1), new Pair("b", 2), new Pair("c", 3), new Pair("d", 4));
  }

  @Test
  void a_refused_row_is_told_without_what_stands_in_it() {
    var person = world.person();
    var other = world.person();
    give(person, "alles.geheim@example.nl");

    var refused = catchThrowable(() -> give(other, "alles.geheim@example.nl"));

    assertThat(refused)
        .hasStackTraceContaining("person_email_uq")
        .satisfies(thrown -> assertThat(Throwables.getStackTrace(thrown)).doesNotContain("geheim"));
  }

  private void give(Object person, String email) {
    sql.execute(
        "update person set email = :email, entered_at = now() where id = :id",
        Map.of("email", email, "id", person));
  }

  private Pair read(String statement, String text, int number) {
    return sql.one(Pair.class, Query.of(statement).with("text", text).with("number", number))
        .orElseThrow();
  }
}
