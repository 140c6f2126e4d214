package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** Proposals, reflections and adoptions that tests are about. */
@ApplicationScoped
public class ProposalFixture {

  private final Rows rows;
  private final World world;

  ProposalFixture(Rows rows, World world) {
    this.rows = rows;
    this.world = world;
  }

  /** A proposal in a state, by somebody or by nobody named. */
  public UUID proposal(UUID network, UUID organisation, UUID author, String status) {
    return handedIn(network, organisation, author, status, 0);
  }

  /** A proposal that was handed in so many days ago and not answered. */
  public UUID handedIn(UUID network, UUID organisation, UUID author, String status, int daysAgo) {
    var at = Instant.now().minusSeconds(86_400L * daysAgo).atOffset(ZoneOffset.UTC);
    var draft = "DRAFT".equals(status);
    return rows.insert(
        "improvement_proposal",
        "network_id",
        network,
        "organisation_id",
        organisation,
        "author_id",
        author,
        "title",
        Rows.unique("Idee"),
        "idea",
        "Anders",
        "status",
        status,
        "submitted_at",
        draft ? null : at,
        "reply_due_date",
        draft ? null : LocalDate.now(Clocks.PEOPLE).minusDays(daysAgo).plusDays(14));
  }

  /** An organisation that takes a proposal over. */
  public UUID adoption(UUID proposal, UUID organisation, UUID learntFrom, String stage) {
    return rows.insert(
        "adoption",
        "proposal_id",
        proposal,
        "organisation_id",
        organisation,
        "learnt_from_id",
        learntFrom,
        "stage",
        stage);
  }

  /** What an author is asked: whether a proposal may become part of another. */
  public UUID mergeRequest(UUID proposal, UUID into) {
    var id = Ids.next();
    var at = Instant.now().atOffset(ZoneOffset.UTC);
    rows.insertRaw(
        "merge_request",
        Map.of(
            "id", id, "proposal_id", proposal, "into_id", into, "status", "OPEN", "asked_at", at));
    return id;
  }

  /** A reflection that somebody wrote on an exchange internship in a network. */
  public UUID reflection(UUID network, UUID employer, Persona author) {
    var today = LocalDate.now(Clocks.PEOPLE);
    var round =
        rows.insert(
            "exchange_round",
            "network_id",
            network,
            "name",
            Rows.unique("Ronde"),
            "period_start_date",
            today,
            "period_end_date",
            today.plusDays(30),
            "wish_deadline_date",
            today,
            "status",
            "RUNNING",
            "lottery_seed",
            "seed",
            "lottery_seed_hash",
            "hash");
    var host = world.memberOf(network);
    var place =
        rows.insert(
            "host_place",
            "round_id",
            round,
            "organisation_id",
            host,
            "ward",
            "Afdeling",
            "start_date",
            today,
            "end_date",
            today.plusDays(30),
            "weekdays",
            new Short[] {1},
            "minimum_learners",
            1,
            "maximum_learners",
            2,
            "status",
            "CONFIRMED");
    var learner = world.learner(network, world.cohort(network), employer, null, author.id());
    var internship =
        rows.insert(
            "exchange_internship",
            "round_id",
            round,
            "learner_id",
            learner,
            "home_organisation_id",
            employer,
            "host_organisation_id",
            host,
            "host_place_id",
            place,
            "planned_start_date",
            today,
            "planned_end_date",
            today,
            "status",
            "RETURNED");
    return rows.insert(
        "reflection", "internship_id", internship, "shared_with", "ME", "status", "DRAFT");
  }

  /** A request for a proposal. */
  public static Map<String, Object> body(UUID network, UUID organisation) {
    var body = new HashMap<String, Object>();
    body.put("networkId", network);
    body.put("organisationId", organisation);
    body.put("title", "Leerhuiskamer");
    body.put("idea", "Samen leren van bewoners.");
    return body;
  }
}
