package nl.olievlek.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;
import nl.olievlek.testing.Rows;

/** A round whose plan sends the learner to the host, and all that comes of it. */
@ApplicationScoped
class ExchangeAccess implements AccessRows {

  private final Rows rows;
  private final ExchangeFixture exchange;
  private final PlanFixture plans;

  ExchangeAccess(Rows rows, ExchangeFixture exchange, PlanFixture plans) {
    this.rows = rows;
    this.exchange = exchange;
    this.plans = plans;
  }

  @Override
  public void add(AccessPlot here) {
    var learner = here.id("learners");
    var host = here.host();
    var round = exchange.round(here.network(), "PLANNING", here.id("cohorts"));
    var place = exchange.place(round, host, "OFFERED");
    exchange.supervisor(place, here.own().get(Role.SUPERVISOR).id(), 3);
    rows.insert(
        "wish", "round_id", round, "learner_id", learner, "ranked_host_ids", new UUID[] {host});
    here.put("assignments", learner, "wishes", learner, "exchange-rounds", round);
    here.put("roundId", round, "places", place, "host-places", place, "placeId", place);
    here.put("hostPlaceId", place);
    published(here, round);
    internship(here, rows.id("exchange_internship", "learner_id = :value", learner));
    here.named("exchange-rounds", "roundId", "together");
    here.named("host-places", "hostPlaceId");
  }

  private void published(AccessPlot here, UUID round) {
    var coordinator = here.own().get(Role.NETWORK_COORDINATOR);
    var plan = plans.planned(round, coordinator, Map.of());
    var publish = coordinator.sends(Map.of("to", "PUBLISHED")).noFilters();
    publish.post("/plans/" + plan + "/transitions").then().statusCode(200);
    here.put("plans", plan, "with", plan);
  }

  private void internship(AccessPlot here, UUID internship) {
    var reflection = exchange.reflection(internship);
    var message = exchange.message(reflection, here.own().get(Role.LEARNER).id());
    exchange.agreement(internship);
    here.put("exchange-internships", internship, "reflections", reflection, "messages", message);
    here.put("agreements", 1, "approvals", "HOME", "hours", exchange.hours(internship));
    here.named("exchange-internships", "replacesId", "internshipIds");
    here.named("reflections", "reflectionId");
    here.named("messages", "lastReadId");
    here.body("transitionExchangeInternship", () -> Map.of("to", "HOST_ACCEPTED"));
    here.body("addInternshipHours", () -> Map.of("workedDate", "2027-02-01", "hours", 8));
    here.body("correctInternshipHours", () -> Map.of("hours", 6, "note", "Eerder naar huis"));
    here.body("decideInternshipHours", () -> Map.of("to", "CONFIRMED"));
  }
}
