package nl.olievlek.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.security.Role;
import nl.olievlek.proposal.ProposalFixture;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** Networks with one of everything, and everybody who has to do with it. */
@ApplicationScoped
class AccessWorld {

  private final World world;
  private final Rows rows;
  private final NetworkFixture networks;
  private final ExchangeFixture exchange;
  private final PlanFixture plans;
  private final MeetingFixture meetings;
  private final ProposalFixture proposals;

  AccessWorld(
      World world,
      Rows rows,
      NetworkFixture networks,
      ExchangeFixture exchange,
      PlanFixture plans,
      MeetingFixture meetings,
      ProposalFixture proposals) {
    this.world = world;
    this.rows = rows;
    this.networks = networks;
    this.exchange = exchange;
    this.plans = plans;
    this.meetings = meetings;
    this.proposals = proposals;
  }

  /**
   * One network.
   *
   * @param rows one of everything, by the word that stands before its identifier in a path
   * @param own those whom all of it belongs to
   * @param colleagues those with the same role in the same network, elsewhere in it
   */
  record One(
      Map<String, String> rows,
      Map<Role, Persona> own,
      Map<Role, Persona> colleagues,
      UUID network,
      UUID elsewhere) {

    /** The rows that are about somebody of a role: a guest has a registration of their own. */
    One seenBy(Role role) {
      if (role != Role.GUEST) {
        return this;
      }
      var seen = new HashMap<>(rows);
      seen.put("registrations", rows.get("registrationOfGuest"));
      return new One(seen, own, colleagues, network, elsewhere);
    }

    /** What a field of a request may be called, with its value. */
    Object value(String field) {
      return rows.get(field);
    }
  }

  /** Identifiers of nothing, where a network has one of everything. */
  static One nothing(One like) {
    var rows = new HashMap<String, String>();
    like.rows()
        .forEach(
            (word, id) -> rows.put(word, id.contains("-") ? UUID.randomUUID().toString() : id));
    return new One(rows, like.own(), like.colleagues(), like.network(), like.elsewhere());
  }

  /** A network; an organisation of another one may be a member of it too, and employ a learner. */
  One network(UUID shared) {
    var row = new HashMap<String, String>();
    var network = world.network();
    var home = world.memberOf(network);
    var host = world.memberOf(network);
    var elsewhere = world.memberOf(network);
    var school = world.schoolOf(network);
    var cohort = world.cohort(network);
    var otherCohort = world.cohort(network);
    var own = own(network, home, host, cohort, school);
    var colleagues = colleagues(network, elsewhere, otherCohort, school);
    var learner =
        world.learner(
            network, cohort, home, own.get(Role.SUPERVISOR).id(), own.get(Role.LEARNER).id());
    world.learner(
        network,
        otherCohort,
        elsewhere,
        colleagues.get(Role.SUPERVISOR).id(),
        colleagues.get(Role.LEARNER).id());
    if (shared != null) {
      networks.member(network, shared, null, null);
      world.learner(network, cohort, shared, null, world.learnerOf(network, shared).id());
    }
    put(row, "networks", network, "organisations", home, "cohorts", cohort, "learners", learner);
    put(row, "pledges", home, "assignments", learner, "wishes", learner);
    put(row, "networkId", network, "organisationId", home, "employerId", home, "hostId", host);
    put(row, "schoolId", school, "cohortId", cohort, "learnerId", learner, "partnerId", elsewhere);
    put(row, "firstId", cohort, "secondId", otherCohort);
    rows.insert("cohort_pledge", "cohort_id", cohort, "organisation_id", home, "expected_count", 4);
    row.put("impact-metrics", "dropout");
    row.put("dropout-reasons", "GUIDANCE");
    // Always the same thing that is not there.
    row.put("retention-rules", "NOTHING");
    row.put("retention-runs", "00000000-0000-7000-8000-000000000000");
    networkRows(row, network, home, elsewhere);
    peopleRows(row, home);
    exchangeRows(row, network, cohort, home, host, own);
    meetingRows(row, network, own);
    proposalRows(row, network, home, host, own.get(Role.LEARNER));
    privacyRows(row, network, own.get(Role.LEARNER));
    return new One(row, own, colleagues, network, elsewhere);
  }

  private Map<Role, Persona> own(UUID network, UUID home, UUID host, UUID cohort, UUID school) {
    var personas = new EnumMap<Role, Persona>(Role.class);
    personas.put(Role.PLATFORM_ADMIN, world.admin());
    personas.put(Role.NETWORK_COORDINATOR, world.coordinatorOf(network));
    personas.put(Role.ORGANISATION_ADMIN, world.administratorOf(home));
    personas.put(Role.SUPERVISOR, world.supervisorIn(home));
    personas.put(Role.TEACHER, world.teacherOf(cohort, school));
    personas.put(Role.LEARNER, world.learnerOf(network, home));
    personas.put(Role.GUEST, world.guestOf(network));
    personas.put(Role.AUDITOR, world.auditorOf(network));
    for (var role : List.of(Role.ORGANISATION_ADMIN, Role.SUPERVISOR)) {
      world.grant(personas.get(role).id(), role, null, host, null);
    }
    return personas;
  }

  private Map<Role, Persona> colleagues(
      UUID network, UUID elsewhere, UUID otherCohort, UUID school) {
    var personas = new EnumMap<Role, Persona>(Role.class);
    personas.put(Role.PLATFORM_ADMIN, world.admin());
    personas.put(Role.NETWORK_COORDINATOR, world.coordinatorOf(network));
    personas.put(Role.ORGANISATION_ADMIN, world.administratorOf(elsewhere));
    personas.put(Role.SUPERVISOR, world.supervisorIn(elsewhere));
    personas.put(Role.TEACHER, world.teacherOf(otherCohort, school));
    personas.put(Role.LEARNER, world.learnerOf(network, elsewhere));
    personas.put(Role.GUEST, world.guestOf(network));
    personas.put(Role.AUDITOR, world.auditorOf(network));
    return personas;
  }

  private void networkRows(Map<String, String> row, UUID network, UUID home, UUID elsewhere) {
    var phase = networks.phase(network, 1, "RUNNING");
    var theme = networks.theme(network, "Leerklimaat", phase, null);
    var other = networks.theme(network, "Begeleiding", phase, null);
    var link =
        rows.insert(
            "theme_link", "network_id", network, "from_theme_id", theme, "to_theme_id", other);
    var project = rows.insert("project", "network_id", network, "name", "Behoud");
    var result =
        rows.insert("network_result", "network_id", network, "kind", "GUIDE", "title", "Gids");
    var location = rows.insert("location", "organisation_id", home, "name", "Noord");
    var member =
        rows.insert("collective_member", "collective_id", home, "organisation_id", elsewhere);
    put(row, "phases", phase, "themes", theme, "theme-links", link, "projects", project);
    put(row, "results", result, "locations", location, "collective-members", member);
    put(row, "fromThemeId", other, "toThemeId", theme);
    put(row, "programmes", networks.programme(null, "PROGRAMME", Rows.unique("Programma")));
    put(row, "memberships", rows.id("membership", "organisation_id = :value", home));
  }

  private void peopleRows(Map<String, String> row, UUID home) {
    var person = world.person();
    var grant = world.grant(person, Role.SUPERVISOR, null, home, null);
    var affiliation =
        rows.insert(
            "affiliation",
            "person_id",
            person,
            "organisation_id",
            home,
            "valid_from",
            Rows.yesterday());
    put(row, "people", person, "personId", person, "role-grants", grant);
    var invitation =
        rows.insert(
            "invitation",
            "person_id",
            person,
            "role_grant_id",
            grant,
            "invited_by",
            person,
            "status",
            "OPEN",
            "sent_to",
            "sam@example.nl",
            "expires_at",
            OffsetDateTime.now().plusDays(9));
    put(row, "affiliations", affiliation, "invitations", invitation);
  }

  private void exchangeRows(
      Map<String, String> row,
      UUID network,
      UUID cohort,
      UUID home,
      UUID host,
      Map<Role, Persona> own) {
    var learner = UUID.fromString(row.get("learners"));
    var round = exchange.round(network, "PLANNING", cohort);
    var place = exchange.place(round, host, "OFFERED");
    exchange.supervisor(place, own.get(Role.SUPERVISOR).id(), 3);
    rows.insert(
        "wish", "round_id", round, "learner_id", learner, "ranked_host_ids", new UUID[] {host});
    var coordinator = own.get(Role.NETWORK_COORDINATOR);
    var plan = plans.planned(round, coordinator, Map.of());
    var publish = coordinator.sends(Map.of("to", "PUBLISHED")).noFilters();
    publish.post("/plans/" + plan + "/transitions").then().statusCode(200);
    var internship = rows.id("exchange_internship", "learner_id = :value", learner);
    var reflection = exchange.reflection(internship);
    var message = exchange.message(reflection, own.get(Role.LEARNER).id());
    exchange.agreement(internship);
    var hours = exchange.hours(internship);
    put(row, "agreements", 1, "approvals", "HOME", "hours", hours);
    put(row, "plans", plan, "with", plan, "messages", message);
    put(row, "places", place);
    put(row, "exchange-rounds", round, "host-places", place, "exchange-internships", internship);
    put(row, "reflections", reflection, "roundId", round, "placeId", place, "hostPlaceId", place);
  }

  private void meetingRows(Map<String, String> row, UUID network, Map<Role, Persona> own) {
    var meeting = meetings.meeting(network, 20);
    var registration = meetings.registration(meeting, own.get(Role.LEARNER), "REGISTERED");
    var guest = meetings.registration(meeting, own.get(Role.GUEST), "REGISTERED");
    put(row, "meetings", meeting, "registrations", registration, "registrationOfGuest", guest);
  }

  private void proposalRows(
      Map<String, String> row, UUID network, UUID home, UUID host, Persona author) {
    var proposal = proposals.proposal(network, home, author.id(), "SUBMITTED");
    var adoption = proposals.adoption(proposal, host, null, "INTERESTED");
    var into = proposals.proposal(network, host, null, "SUBMITTED");
    put(row, "intoId", into, "merge-requests", proposals.mergeRequest(proposal, into));
    put(row, "improvement-proposals", proposal, "adoptions", adoption);
  }

  private void privacyRows(Map<String, String> row, UUID network, Persona asker) {
    var request =
        rows.insert(
            "data_request", "person_id", asker.id(), "kind", "CORRECTION", "status", "OPEN");
    var record = Ids.next();
    rows.insertRaw(
        "audit_record",
        Map.of(
            "id",
            record,
            "recorded_at",
            OffsetDateTime.now(),
            "action",
            "CHANGED",
            "subject_type",
            "network",
            "subject_id",
            network));
    put(row, "data-requests", request, "audit-records", record);
  }

  private static void put(Map<String, String> row, Object... wordsAndIds) {
    for (var i = 0; i < wordsAndIds.length; i += 2) {
      row.put((String) wordsAndIds[i], String.valueOf(wordsAndIds[i + 1]));
    }
  }
}
