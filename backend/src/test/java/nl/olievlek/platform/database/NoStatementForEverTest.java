package nl.olievlek.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.DatabaseFaults;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** A statement ends, also when whoever asked for it is gone. */
@ApiTest
class NoStatementForEverTest {

  @Inject Sql sql;

  @Test
  void the_database_ends_what_takes_too_long() {
    var longest = sql.one(String.class, Query.of("select current_setting('statement_timeout')"));

    assertThat(longest).contains("2min");
  }

  @Test
  void what_was_ended_can_be_asked_again() {
    var ended = new SQLException("canceling statement due to statement timeout", "57014");

    assertThat(DatabaseFaults.problemOf(ended))
        .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(503));
  }
}
