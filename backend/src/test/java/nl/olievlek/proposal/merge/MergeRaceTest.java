package nl.olievlek.proposal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.proposal.ProposalFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Author and reviewer answer in the same moment. */
@ApiTest
class MergeRaceTest {

  /** To write the answer, or to begin while another writes it. */
  private static final String WAITS =
      "^\\s*(update merge_request|select id from improvement_proposal)";

  @Inject World world;
  @Inject ProposalFixture fixture;
  @Inject AgroalDataSource database;
  @Inject Sql sql;

  @Test
  void of_two_answers_at_once_one_counts() throws Exception {
    var network = world.network();
    var organisation = world.memberOf(network);
    var author = world.supervisorIn(organisation);
    var coordinator = world.coordinatorOf(network);
    var proposal = fixture.proposal(network, organisation, author.id(), "IN_REVIEW");
    var into = fixture.proposal(network, organisation, world.person(), "SUBMITTED");
    var path = "/improvement-proposals/" + proposal + "/merge-requests";
    var request =
        coordinator.sends(Map.of("intoId", into)).post(path).then().extract().<String>path("id");

    try (var threads = Executors.newFixedThreadPool(2);
        var held = database.getConnection();
        var hold = held.prepareStatement("select id from merge_request where id = ? for update")) {
      held.setAutoCommit(false);
      hold.setObject(1, UUID.fromString(request));
      hold.execute();
      var one = threads.submit(step(author, path + "/" + request, "DECLINED"));
      var other = threads.submit(step(coordinator, path + "/" + request, "WITHDRAWN"));
      await().until(() -> waiting() == 2);
      held.commit();

      assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 409);
    }
  }

  @RepeatedTest(4)
  void two_proposals_do_not_become_part_of_each_other() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var author = world.supervisorIn(organisation);
    var one = fixture.proposal(network, organisation, author.id(), "IN_REVIEW");
    var other = fixture.proposal(network, organisation, author.id(), "IN_REVIEW");
    var there = ask(coordinator, one, other);
    var back = ask(coordinator, other, one);

    var answers =
        AtOnce.<Integer>both(
            () -> call(step(author, there, "ACCEPTED")),
            () -> call(step(author, back, "ACCEPTED")));

    assertThat(answers).containsOnlyOnce(200);
  }

  private static String ask(Persona coordinator, UUID proposal, UUID into) {
    var path = "/improvement-proposals/" + proposal + "/merge-requests";
    var asked = coordinator.sends(Map.of("intoId", into)).post(path).then().statusCode(201);
    return path + "/" + asked.extract().<String>path("id");
  }

  private static int call(Callable<Integer> deed) {
    try {
      return deed.call();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Callable<Integer> step(Persona who, String path, String to) {
    return () -> who.sends(Map.of("to", to)).noFilters().post(path + "/transitions").statusCode();
  }

  /** How many have read that it is open and wait to say that it is not. */
  private long waiting() {
    return sql.one(
            Long.class,
            Query.of("select count(*) from pg_stat_activity")
                .where(Condition.of("wait_event_type = 'Lock'"))
                .where("query ~ :statement", "statement", WAITS))
        .orElseThrow();
  }
}
