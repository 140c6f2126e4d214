package nl.olievlek.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A network of 5,000 learners and 1,200 internships: what each home page counts is what is there.
 */
@ApiTest
class TasksOfManyTest {

  private static final int LEARNERS = 5_000;
  private static final int INTERNSHIPS = 1_200;
  private static final int MOST_STATEMENTS = 6;

  private static final String PEOPLE =
      """
      insert into person (id, version, created_at, updated_at, given_name, surname)
      select md5(:seed || n)::uuid, 0, now(), now(), 'Noor', 'Proef ' || n from generate_series(1, :most) n""";

  /** Every tenth has nobody at work. */
  private static final String TRAJECTORIES =
      """
      insert into learner (id, version, created_at, updated_at, network_id, person_id, cohort_id, employer_id,
        supervisor_id, status, applied_date, active_from_date)
      select md5(:seed || 'l' || n)::uuid, 0, now(), now(), :network, md5(:seed || n)::uuid, :cohort, :home,
        case when n % 10 > 0 then :supervisor end, 'ACTIVE', current_date - 200, current_date - 100
      from generate_series(1, :most) n""";

  /** Three of four said where they want to go. */
  private static final String WISHES =
      """
      insert into wish (id, version, created_at, updated_at, round_id, learner_id)
      select md5(:seed || 'w' || n)::uuid, 0, now(), now(), :open, md5(:seed || 'l' || n)::uuid
      from generate_series(1, :most) n where n % 4 > 0""";

  private static final String VISITS =
      """
      insert into exchange_internship (id, version, created_at, updated_at, round_id, learner_id, home_organisation_id,
        host_organisation_id, host_place_id, planned_start_date, planned_end_date, status)
      select md5(:seed || 'i' || n)::uuid, 0, now(), now(), :published, md5(:seed || 'l' || n)::uuid, :home, :host, :place,
        date '2027-02-01', date '2027-02-05', case n % 3 when 0 then 'PROPOSED' when 1 then 'HOST_ACCEPTED' else 'AGREED' end
      from generate_series(1, :internships) n""";

  private static final String AGREEMENTS =
      """
      insert into internship_agreement (internship_id, number, start_date, end_date, drawn_up_at)
      select id, 1, planned_start_date, planned_end_date, now() from exchange_internship
      where round_id = :published and status = 'HOST_ACCEPTED'""";

  /** As the database does by itself a minute later. */
  private static final String ANALYSE =
      "analyze person, learner, wish, exchange_internship, internship_agreement";

  private static final String WITHOUT_WISH =
      """
      select count(*) from learner l where l.cohort_id = :cohort
        and not exists (select 1 from wish w where w.learner_id = l.id and w.round_id = :open)""";

  private static final String IN_STATE =
      "select count(*) from exchange_internship where round_id = :published and status = '%s'";

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject Sql sql;
  @Inject Statements statements;

  private final Map<String, Object> those = new HashMap<>();
  private UUID network;
  private UUID home;
  private UUID host;
  private Persona supervisor;
  private Persona learner;

  @BeforeEach
  void aNetworkOfMany() {
    network = world.network();
    home = world.memberOf(network);
    host = world.memberOf(network);
    var cohort = world.cohort(network);
    supervisor = world.supervisorIn(home);
    learner = world.learnerOf(network, home);
    var published = exchange.round(network, "PUBLISHED", cohort);
    those.putAll(
        Map.of(
            "seed",
            Rows.unique("Velen"),
            "most",
            LEARNERS,
            "internships",
            INTERNSHIPS,
            "network",
            network,
            "cohort",
            cohort,
            "home",
            home,
            "host",
            host,
            "supervisor",
            supervisor.id()));
    those.put("published", published);
    those.put("place", exchange.place(published, host, "CONFIRMED"));
    those.put("open", exchange.round(network, "OPEN", cohort));
    world.learner(network, cohort, home, supervisor.id(), learner.id());
    for (var statement : new String[] {PEOPLE, TRAJECTORIES, WISHES, VISITS, AGREEMENTS, ANALYSE}) {
      sql.execute(statement, those);
    }
  }

  @Test
  void what_every_home_page_counts_is_what_is_there() {
    var coordinator = world.coordinatorOf(network);
    var ofNetwork = counts(coordinator, "/networks/" + network + "/task-counts");
    var ofLearners = counts(supervisor, "/me/learner-task-counts");

    assertThat(ofNetwork)
        .containsEntry("WISH", there(WITHOUT_WISH))
        .containsEntry("HOST_ANSWER", there(IN_STATE.formatted("PROPOSED")))
        .containsEntry("HOME_AGREEMENT", there(IN_STATE.formatted("HOST_ACCEPTED")))
        .containsEntry("NO_PLACE", LEARNERS + 1 - INTERNSHIPS)
        .containsEntry("SUPERVISOR", LEARNERS / 10);
    assertThat(ofLearners)
        .containsEntry("WISH", there(WITHOUT_WISH + " and l.supervisor_id = :supervisor"));
    assertThat(counts(world.administratorOf(host), "/me/task-counts"))
        .containsEntry("HOST_ANSWER", there(IN_STATE.formatted("PROPOSED")));
    assertThat(counts(learner, "/me/task-counts")).containsEntry("WISH", 1);
    addUp(coordinator);
  }

  @Test
  void a_page_costs_a_few_statements_however_many_there_are() {
    var coordinator = world.coordinatorOf(network);
    var list = "/networks/" + network + "/tasks?pageSize=250&kind=";

    for (var kind : new String[] {"WISH", "HOST_ANSWER", "NO_PLACE"}) {
      assertThat(statements.during(() -> items(coordinator, list + kind)))
          .isLessThanOrEqualTo(MOST_STATEMENTS);
    }
    assertThat(items(coordinator, list + "WISH")).isEqualTo(250);
    assertThat(items(coordinator, list + "WISH&pageNumber=6"))
        .isEqualTo(there(WITHOUT_WISH) - 1250);
    homes()
        .forEach(
            (persona, asked) ->
                assertThat(statements.during(() -> asked.forEach(path -> answer(persona, path))))
                    .isLessThanOrEqualTo(asked.size() * MOST_STATEMENTS));
  }

  /**
   * What is asked of oneself and what others are asked are all that waits; the list has as many.
   */
  private void addUp(Persona coordinator) {
    var of = "/networks/" + network + "/task-counts";
    var mine = counts(coordinator, "/me/task-counts?networkId=" + network);
    var others = counts(coordinator, of + "?ofOthers=true");
    var all = counts(coordinator, of);

    assertThat(mine).containsEntry("SUPERVISOR", LEARNERS / 10).doesNotContainKey("WISH");
    assertThat(others).containsEntry("WISH", all.get("WISH")).doesNotContainKey("SUPERVISOR");
    all.forEach(
        (kind, count) ->
            assertThat(mine.getOrDefault(kind, 0) + others.getOrDefault(kind, 0)).isEqualTo(count));
    for (var persona : List.of(coordinator, supervisor, learner, world.administratorOf(host))) {
      assertThat(total(persona, "/me/tasks?withTotal=true"))
          .isEqualTo(counts(persona, "/me/task-counts").values().stream().mapToInt(n -> n).sum());
    }
    assertThat(total(coordinator, "/learners?status=ACTIVE&withTotal=true&networkId=" + network))
        .isEqualTo(there("select count(*) from learner where network_id = :network"));
  }

  /** What each home asks of tasks. */
  private Map<Persona, List<String>> homes() {
    var list = "pageSize=250&withTotal=true&networkId=" + network;
    var aroundLearners = List.of("/me/tasks?" + list, "/me/learner-tasks?" + list);
    return Map.of(
        world.coordinatorOf(network),
        List.of("/me/task-counts", "/networks/" + network + "/task-counts?ofOthers=true"),
        supervisor,
        aroundLearners,
        world.administratorOf(home),
        aroundLearners,
        learner,
        List.of("/me/tasks?" + list, "/me/task-counts"));
  }

  private int there(String select) {
    var query = Query.of(select);
    those.forEach(query::with);
    return sql.one(Integer.class, query).orElseThrow();
  }

  private static int items(Persona persona, String path) {
    return answer(persona, path).getList("items").size();
  }

  private static int total(Persona persona, String path) {
    return answer(persona, path).getInt("total");
  }

  private static JsonPath answer(Persona persona, String path) {
    return persona.asks().get(path).then().statusCode(200).extract().jsonPath();
  }

  private static Map<String, Integer> counts(Persona persona, String path) {
    var found = new HashMap<String, Integer>();
    answer(persona, path)
        .<Map<String, Object>>getList("$")
        .forEach(one -> found.put((String) one.get("kind"), (Integer) one.get("taskCount")));
    return found;
  }
}
