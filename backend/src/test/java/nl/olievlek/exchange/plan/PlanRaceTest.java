package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.RepeatedTest;

/** Two people in the same moment: one of them is told, and nothing is half done. */
@ApiTest
class PlanRaceTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  @RepeatedTest(5)
  void publishing_twice_at_once_publishes_once() {
    var setting = fixture.setting(3, 6, 4);
    var plan = fixture.planned(setting);

    var answers = AtOnce.both(publish(setting, plan), publish(setting, plan));

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    assertThat(standing(setting)).hasSize(6);
  }

  @RepeatedTest(5)
  void publishing_while_a_host_withdraws_leaves_nobody_at_the_place() {
    var setting = fixture.setting(3, 6, 4);
    var plan = fixture.planned(setting);

    var answers = AtOnce.both(publish(setting, plan), withdraw(setting, setting.coordinator()));

    assertThat(answers).isSubsetOf(200, 409);
    assertThat(places(setting)).doesNotContain(setting.places().getFirst());
  }

  @RepeatedTest(5)
  void a_host_that_accepts_while_the_place_is_withdrawn_has_no_guest() {
    var setting = fixture.setting(3, 6, 4);
    fixture.published(setting);
    var host = world.administratorOf(setting.organisations().getFirst());
    var guest = guests(setting).getFirst();

    var answers = AtOnce.both(accept(host, guest), withdraw(setting, setting.coordinator()));

    assertThat(answers).isSubsetOf(200, 409);
    assertThat(places(setting)).doesNotContain(setting.places().getFirst());
  }

  @RepeatedTest(5)
  void a_host_that_accepts_while_a_repair_is_carried_out_leaves_everybody_one_place() {
    var setting = fixture.setting(3, 6, 4);
    fixture.published(setting);
    var host = world.administratorOf(setting.organisations().get(1));
    withdraw(setting, setting.coordinator()).get();
    var repair = fixture.planned(setting);
    var guest = at(setting, setting.places().get(1)).getFirst();

    var answers = AtOnce.both(accept(host, guest), publish(setting, repair));

    assertThat(answers).contains(200).isSubsetOf(200, 409);
    assertThat(learners(setting)).doesNotHaveDuplicates();
  }

  private static Supplier<Integer> publish(Setting setting, String plan) {
    return step(setting.coordinator(), "/plans/" + plan, Map.of("to", "PUBLISHED"));
  }

  /** The place of the first organisation. */
  private static Supplier<Integer> withdraw(Setting setting, Persona who) {
    var place = setting.places().getFirst();
    return step(
        who,
        "/exchange-rounds/" + setting.round() + "/host-places/" + place,
        Map.of("to", "WITHDRAWN", "reason", "De afdeling sluit."));
  }

  private static Supplier<Integer> accept(Persona host, UUID internship) {
    return step(host, "/exchange-internships/" + internship, Map.of("to", "HOST_ACCEPTED"));
  }

  private static Supplier<Integer> step(Persona who, String path, Map<String, String> step) {
    return () -> who.sends(step).noFilters().post(path + "/transitions").statusCode();
  }

  private List<UUID> guests(Setting setting) {
    return at(setting, setting.places().getFirst());
  }

  private List<UUID> at(Setting setting, UUID place) {
    return sql.list(UUID.class, of(setting, "id").where("host_place_id = :place", "place", place));
  }

  private List<UUID> standing(Setting setting) {
    return sql.list(UUID.class, of(setting, "id"));
  }

  private List<UUID> places(Setting setting) {
    return sql.list(UUID.class, of(setting, "host_place_id"));
  }

  private List<UUID> learners(Setting setting) {
    return sql.list(UUID.class, of(setting, "learner_id"));
  }

  private static Query of(Setting setting, String what) {
    return Query.of("select " + what + " from exchange_internship")
        .where("round_id = :round", "round", setting.round())
        .where(Condition.of("status <> 'CANCELLED'"));
  }
}
