package nl.olievlek.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.Agendas;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A whole round that does not go on goes out of every calendar, entry by entry. */
@ApiTest
class CalendarBulkTest {

  @Inject World world;
  @Inject PlanFixture plans;
  @Inject Agendas agendas;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void a_round_of_66_that_is_called_off_leaves_nothing_in_any_calendar() {
    var setting = plans.setting(6, 66, 11);
    var supervisors = placeSupervisors(setting);
    var learners = learners(setting);
    plans.published(setting);
    learners.forEach(learner -> assertThat(agendas.byMail(learner)).hasSize(1));

    accepted(setting);
    supervisors.forEach(
        supervisor -> {
          var entries = agendas.of(supervisor);
          assertThat(entries).isNotEmpty().allMatch(entry -> entry.status().equals("CONFIRMED"));
          assertThat(agendas.messages(supervisor)).isEqualTo(entries.size());
        });

    for (var place : setting.places()) {
      setting
          .coordinator()
          .sends(Map.of("to", "WITHDRAWN", "reason", "De ronde gaat niet door"))
          .post("/exchange-rounds/" + setting.round() + "/host-places/" + place + "/transitions")
          .then()
          .statusCode(200);
    }

    learners.forEach(learner -> assertThat(agendas.byMail(learner)).isEmpty());
    supervisors.forEach(supervisor -> assertThat(agendas.of(supervisor)).isEmpty());
    assertThat(agendas.messages(setting.coordinator())).isZero();
  }

  private List<Persona> placeSupervisors(Setting setting) {
    var supervisors = new ArrayList<Persona>();
    for (var index = 0; index < setting.places().size(); index++) {
      var supervisor = world.supervisorIn(setting.organisations().get(index));
      rows.insertRaw(
          "host_place_supervisor",
          Map.of(
              "place_id",
              setting.places().get(index),
              "person_id",
              supervisor.id(),
              "maximum_learners",
              11));
      supervisors.add(supervisor);
    }
    return supervisors;
  }

  private List<Persona> learners(Setting setting) {
    return ids("select person_id from learner", "cohort_id = :of", setting.cohort()).stream()
        .map(person -> new Persona(person, null))
        .toList();
  }

  private void accepted(Setting setting) {
    for (var internship :
        ids("select id from exchange_internship", "round_id = :of", setting.round())) {
      setting
          .coordinator()
          .sends(Map.of("to", "HOST_ACCEPTED"))
          .post("/exchange-internships/" + internship + "/transitions")
          .then()
          .statusCode(200);
    }
  }

  private List<UUID> ids(String select, String condition, UUID of) {
    return sql.list(UUID.class, Query.of(select).where(condition, "of", of));
  }
}
