package nl.olievlek.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.security.Role;
import nl.olievlek.proposal.ProposalFixture;
import nl.olievlek.testing.World;

/** The things of a network by the names that fields of requests give them. */
@ApplicationScoped
class NamedWorld {

  private final World world;
  private final ExchangeFixture exchange;
  private final ProposalFixture proposals;

  NamedWorld(World world, ExchangeFixture exchange, ProposalFixture proposals) {
    this.world = world;
    this.exchange = exchange;
    this.proposals = proposals;
  }

  static Map<String, String> names(One world) {
    var named = new HashMap<String, String>();
    world.names().forEach((field, word) -> named.put(field, world.rows().get(word)));
    named.put("personId", world.own().get(Role.LEARNER).id().toString());
    named.put("supervisorId", world.own().get(Role.SUPERVISOR).id().toString());
    return named;
  }

  /** The same network with a row in the state in which an operation comes to look at names. */
  One ready(Operation operation, One here) {
    var rows = new HashMap<>(here.rows());
    switch (operation.id()) {
      case "addHostPlace", "copyHostPlaces", "giveWish", "changeExchangeRound" ->
          rows.put("exchange-rounds", round(here, "OPEN").toString());
      case "transitionCohort" -> rows.put("cohorts", world.cohort(here.network()).toString());
      case "changeProposal" -> rows.put("improvement-proposals", proposal(here, "DRAFT"));
      case "moveProposal", "addMergeRequest" ->
          rows.put("improvement-proposals", proposal(here, "IN_REVIEW"));
      case "addInternshipAgreement" -> rows.put("exchange-internships", accepted(here));
      default -> {
        // As it is.
      }
    }
    return here.with(rows);
  }

  private UUID round(One here, String status) {
    return exchange.round(here.network(), status, row(here, "cohorts"));
  }

  private String proposal(One here, String status) {
    var author = here.own().get(Role.LEARNER).id();
    return proposals
        .proposal(here.network(), row(here, "organisations"), author, status)
        .toString();
  }

  /** Of somebody who is nowhere else in those days. */
  private String accepted(One here) {
    var host = row(here, "hostId");
    var round = round(here, "RUNNING");
    var place = exchange.place(round, host, "CONFIRMED");
    var learner = exchange.learner(here.network(), row(here, "cohorts"));
    var home = row(here, "organisations");
    return exchange.internship(round, learner, home, host, place, "HOST_ACCEPTED").toString();
  }

  private static UUID row(One here, String word) {
    return UUID.fromString(here.rows().get(word));
  }
}
