package nl.olievlek.contract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two things that a shown name depends on change in the same moment, neither of which sees the
 * other before it is done: what is kept of the name is right after both, whichever ends first.
 */
@ApiTest
class NamesRaceTest {

  private static final String ENROL =
      """
      insert into learner (id, version, created_at, updated_at, network_id, person_id, employer_id, status, applied_date, outcome_date)
      values (gen_random_uuid(), 0, now(), now(), '{network}', '{person}', '{home}', 'COMPLETED', now(), now())""";

  private static final String WITHHOLD =
      """
      insert into access_policy (id, version, created_at, updated_at, organisation_id, names_from)
      values (gen_random_uuid(), 0, now(), now(), '{home}', 'AGREED')""";

  private static final String AGREE =
      "update exchange_internship set status = 'AGREED' where id = '{internship}'";
  private static final String TAKE_BACK =
      "delete from exchange_internship where id = '{internship}'";
  private static final String RENAME_HOME =
      "update organisation set name = 'Anders ' || id where id = '{home}'";
  private static final String RENAME = "update person set surname = 'Anders' where id = '{person}'";

  private static final String RIGHT =
      """
      select p.withheld_as is not distinct from (
          select min(o.name) from learner l join organisation o on o.id = l.employer_id
          join access_policy a on a.organisation_id = o.id and a.names_from = 'AGREED'
          where l.person_id = p.id and not exists (select 1 from learner k
            join exchange_internship i on i.learner_id = k.id and i.status = 'AGREED' where k.person_id = p.id))
        and not exists (select 1 from learner l where l.person_id = p.id
          and (l.name_key, l.shown_key) is distinct from (p.sort_key, p.shown_key))
      from person p""";

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject ExchangeFixture exchange;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private UUID network;
  private UUID home;
  private UUID person;
  private UUID internship;

  @BeforeEach
  void somebodyAtAnotherHomeWhoGoesVisiting() {
    network = world.network();
    home = world.careProvider();
    person = world.person();
    var before = world.careProvider();
    var learner = world.learner(network, world.cohort(network), before, null, person);
    var host = world.careProvider();
    var round = exchange.round(network, "RUNNING");
    var place = exchange.place(round, host, "CONFIRMED");
    internship = exchange.internship(round, learner, before, host, place, "HOST_ACCEPTED");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void what_is_kept_of_a_name_is_right_after_both(Pair pair) throws Exception {
    for (var statement : pair.before()) {
      sql.execute(filled(statement), Map.of());
    }
    try (var one = connection();
        var other = connection();
        var thread = Executors.newSingleThreadExecutor()) {
      run(one, pair.first());

      var second = thread.submit(() -> run(other, pair.second()));
      untilWaiting(second);
      one.commit();
      second.get(20, SECONDS);
      other.commit();
    }

    assertThat(sql.one(Boolean.class, Query.of(RIGHT).where("p.id = :person", "person", person)))
        .hasValue(true);
  }

  static Stream<Pair> pairs() {
    return Stream.of(
            new Pair(WITHHOLD, ENROL),
            new Pair(RENAME, ENROL),
            new Pair(RENAME_HOME, ENROL, WITHHOLD),
            new Pair(AGREE, ENROL, WITHHOLD),
            new Pair(AGREE, WITHHOLD, ENROL),
            new Pair(TAKE_BACK, WITHHOLD, ENROL, AGREE),
            new Pair(RENAME_HOME, AGREE, ENROL, WITHHOLD),
            new Pair(WITHHOLD, RENAME, ENROL))
        .flatMap(pair -> Stream.of(pair, pair.turned()));
  }

  private Void run(Connection connection, String statement) throws SQLException {
    try (var running = connection.createStatement()) {
      running.execute(filled(statement));
    }
    return null;
  }

  private String filled(String statement) {
    return statement
        .replace("{network}", network.toString())
        .replace("{home}", home.toString())
        .replace("{person}", person.toString())
        .replace("{internship}", internship.toString());
  }

  private Connection connection() throws SQLException {
    var connection = DriverManager.getConnection(url, "postgres", "trusted");
    connection.setAutoCommit(false);
    return connection;
  }

  /** Waits for the other, or is done without. */
  private void untilWaiting(Future<?> second) {
    var late = Instant.now().plus(Duration.ofSeconds(20));
    while (!second.isDone()
        && rows.count("pg_locks", "not granted and locktype <> :value", "advisory") == 0) {
      assertThat(Instant.now()).isBefore(late);
      Thread.onSpinWait();
    }
  }

  /** Two statements at once, and what was done before. */
  record Pair(String first, String second, String... before) {

    Pair turned() {
      return new Pair(second, first, before);
    }

    @Override
    public String toString() {
      return first.strip().split("\\s+set|\\(")[0]
          + ", then "
          + second.strip().split("\\s+set|\\(")[0];
    }
  }
}
