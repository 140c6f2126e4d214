package nl.olievlek.account;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody comes in, or their address changes, while another request is about them. */
@ApiTest
class AtTheSameMomentTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Letters letters;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String email = Rows.unique("tegelijk").replace(' ', '.') + "@example.nl";
  private Persona admin;
  private UUID person;

  @BeforeEach
  void somebodyWhoIsInvited() {
    var organisation = world.careProvider();
    admin = world.administratorOf(organisation);
    var body =
        Map.of(
            "givenName", "Noor",
            "surname", "Tegelijk",
            "email", email,
            "role", "SUPERVISOR",
            "organisationId", organisation);
    person = UUID.fromString(admin.sends(body).post("/invitations").path("person.id"));
  }

  @Test
  void the_address_of_who_just_came_in_is_theirs() throws Exception {
    var taken = Map.of("givenName", "Noor", "surname", "Tegelijk", "email", "weg@example.nl");

    var refused =
        whileDone(
            "insert into credential (person_id, password_hash, changed_at) values ('%s', 'x', now())",
            () -> admin.sends(taken).header("If-Match", "\"0\"").put("/people/" + person));

    refused.then().statusCode(403);
    assertThat(rows.count("person", "email = :value", email)).isOne();
  }

  @Test
  void a_link_opens_nothing_for_an_address_that_just_became_another() throws Exception {
    var link = Map.of("token", letters.secretTo(email), "password", "drie-warme-kersen");

    var refused =
        whileDone(
            "update person set email = 'ander-' || email where id = '%s'",
            () -> Persona.nobody().body(link).post("/auth/invitations/_accept"));

    refused.then().statusCode(404);
    assertThat(rows.count("credential", "person_id = :value", person)).isZero();
  }

  /** The answer to a call that began before a change of the person was there for others to see. */
  private Response whileDone(String change, Callable<Response> call) throws Exception {
    try (var other = DriverManager.getConnection(url, "postgres", "trusted");
        var threads = Executors.newSingleThreadExecutor()) {
      other.setAutoCommit(false);
      run(other, change.formatted(person));
      var answer = threads.submit(call);
      var late = Instant.now().plus(Duration.ofSeconds(20));
      while (rows.count("pg_locks", "not granted and locktype <> :value", "advisory") == 0) {
        assertThat(Instant.now()).as("the call waits for the change").isBefore(late);
        Thread.onSpinWait();
      }
      other.commit();
      return answer.get(30, SECONDS);
    }
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (var running = connection.createStatement()) {
      running.execute(statement);
    }
  }
}
