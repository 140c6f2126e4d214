package nl.olievlek.contract.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;

/** All calls that somebody can try in a state, with every identifier in play. */
final class Deeds {

  private static final List<String> PEOPLE =
      List.of(
          "me",
          "admin",
          "supervisor",
          "coordinator",
          "other coordinator",
          "admin outside",
          "guest",
          "learner",
          "written");

  private static final List<String> ORGANISATIONS =
      List.of("house", "school", "outside", "nobody's");

  private static final List<String> NETWORKS = List.of("first network", "second network");

  /** A role with where it works: role, network, organisation, cohort. */
  private static final List<List<String>> ROLES =
      List.of(
          role("PLATFORM_ADMIN", null, null, null),
          role("NETWORK_COORDINATOR", "first network", null, null),
          role("NETWORK_COORDINATOR", "second network", null, null),
          role("ORGANISATION_ADMIN", null, "house", null),
          role("ORGANISATION_ADMIN", null, "school", null),
          role("ORGANISATION_ADMIN", null, "outside", null),
          role("ORGANISATION_ADMIN", null, "nobody's", null),
          role("SUPERVISOR", null, "house", null),
          role("TEACHER", null, "school", "cohort"),
          role("LEARNER", "first network", "house", null),
          role("GUEST", "second network", null, null),
          role("AUDITOR", "first network", null, null),
          role("AUDITOR", null, null, null));

  private final SmallWorld world;
  private final Sql sql;
  private final List<Deed> deeds = new ArrayList<>();
  private String caller;

  private Deeds(SmallWorld world, Sql sql) {
    this.world = world;
    this.sql = sql;
  }

  private static List<String> role(String... parts) {
    return Arrays.asList(parts);
  }

  /**
   * Of several people together.
   *
   * @param actors tokens by what the actor is called
   * @param mate whoever came in by the attacker's second mailbox; null as long as nobody did
   */
  static List<Deed> of(SmallWorld world, Sql sql, Map<String, String> actors, UUID mate) {
    var all = new Deeds(world, sql);
    actors.forEach((name, token) -> all.by(name, token, mate));
    return all.deeds;
  }

  private void by(String actor, String token, UUID mate) {
    caller = world.address(actor);
    roles(actor, token, mate);
    memberships(actor, token);
    people(actor, token);
    rest(actor, token);
    own(actor, token);
  }

  private void roles(String actor, String token, UUID mate) {
    for (var role : ROLES) {
      for (var receiver : List.of("me", "supervisor", "admin outside")) {
        given(actor, token, receiver, world.id(receiver), role);
      }
      if (mate != null) {
        given(actor, token, "mate", mate, role);
      }
      for (var mailbox : List.of("me", "mate", "admin outside")) {
        var body = placed(role);
        body.put("givenName", "Kim");
        body.put("surname", "Smit");
        body.put("email", world.address(mailbox));
        var name = actor + " invites " + mailbox + " as " + role;
        add(name, world.address(mailbox), token, "POST", "/invitations", body, null);
      }
    }
    for (var grant : grants()) {
      var path = "/role-grants/" + grant.id();
      var end = Map.<String, Object>of("to", "REVOKED", "reason", "x");
      var back = actor + " takes back " + grant.name();
      add(back, grant.email(), token, "POST", path + "/transitions", end, null);
      var longer = new HashMap<String, Object>();
      longer.put("validFrom", LocalDate.now(Clocks.PEOPLE).toString());
      longer.put("validTo", null);
      var stretch = actor + " stretches " + grant.name();
      add(stretch, grant.email(), token, "PUT", path, longer, grant.version());
    }
  }

  private void given(String actor, String token, String receiver, UUID id, List<String> role) {
    var body = placed(role);
    body.put("personId", id);
    var name = actor + " gives " + receiver + " " + role;
    add(name, world.address(receiver), token, "POST", "/role-grants", body, null);
  }

  private Map<String, Object> placed(List<String> role) {
    var body = new HashMap<String, Object>();
    body.put("role", role.getFirst());
    body.put("networkId", role.get(1) == null ? null : world.id(role.get(1)));
    body.put("organisationId", role.get(2) == null ? null : world.id(role.get(2)));
    body.put("cohortId", role.get(3) == null ? null : world.id(role.get(3)));
    return body;
  }

  private void memberships(String actor, String token) {
    for (var network : NETWORKS) {
      var path = "/networks/" + world.id(network) + "/memberships";
      for (var organisation : ORGANISATIONS) {
        var body =
            Map.<String, Object>of("organisationId", world.id(organisation), "role", "PARTNER");
        add(actor + " proposes " + organisation + " to the " + network, token, "POST", path, body);
      }
      for (var membership : ids("select id from membership", "network_id", world.id(network))) {
        for (var to : List.of("ACCEPTED", "DECLINED", "ENDED")) {
          var step = Map.<String, Object>of("to", to, "reason", "x");
          var steps = path + "/" + membership + "/transitions";
          add(actor + " lets " + membership + " be " + to, token, "POST", steps, step);
        }
      }
    }
  }

  private void people(String actor, String token) {
    for (var person : PEOPLE) {
      var id = world.id(person);
      var body = new HashMap<String, Object>(Map.of("givenName", "Sam", "surname", person));
      body.put("email", world.address("mate"));
      var version = version(id);
      var who = world.address(person);
      var path = "/people/" + id;
      add(actor + " readdresses " + person, who, token, "PUT", path, body, version);
      var reset = Map.<String, Object>of("reason", "x");
      path += "/second-factors/_reset";
      add(actor + " resets " + person, who, token, "POST", path, reset, null);
    }
    var written =
        Map.<String, Object>of(
            "givenName", "Kim", "surname", "Smit", "email", world.address("mate"));
    var mate = world.address("mate");
    add(actor + " writes mate down", mate, token, "POST", "/people", written, null);
    for (var person : List.of("me", "supervisor", "admin outside")) {
      for (var organisation : ORGANISATIONS) {
        var body =
            Map.<String, Object>of(
                "organisationId", world.id(organisation), "validFrom", "2026-01-01");
        var path = "/people/" + world.id(person) + "/affiliations";
        var name = actor + " puts " + person + " in " + organisation;
        add(name, world.address(person), token, "POST", path, body, null);
      }
    }
  }

  private void rest(String actor, String token) {
    for (var organisation : ORGANISATIONS) {
      var policy = Map.<String, Object>of("secondFactor", "OPTIONAL", "namesFrom", "ALWAYS");
      var path = "/organisations/" + world.id(organisation) + "/access-policy";
      var name = actor + " sets the policy of " + organisation;
      add(name, null, token, "PUT", path, policy, 0L);
      var machine = client("organisationId", organisation);
      add(actor + " makes a machine for " + organisation, token, "POST", "/api-clients", machine);
    }
    for (var network : NETWORKS) {
      var machine = client("networkId", network);
      add(actor + " makes a machine for the " + network, token, "POST", "/api-clients", machine);
    }
    for (var invitation : ids("select id from invitation", "status", "OPEN")) {
      for (var to : List.of("OPEN", "REVOKED")) {
        var path = "/invitations/" + invitation + "/transitions";
        add(actor + " moves " + invitation + " to " + to, token, "POST", path, Map.of("to", to));
      }
    }
  }

  private Map<String, Object> client(String field, String place) {
    return Map.of(
        "name",
        "Machine",
        field,
        world.id(place),
        "scopes",
        List.of("learners:read"),
        "expiresOn",
        LocalDate.now(Clocks.PEOPLE).plusYears(1).toString());
  }

  /** Answers to what is offered, to oneself or to anybody. */
  private void own(String actor, String token) {
    for (var grant : grants()) {
      if (grant.offered()) {
        var path = "/me/role-grants/" + grant.id() + "/transitions";
        var name = actor + " accepts " + grant.name();
        add(name, grant.email(), token, "POST", path, Map.of("to", "ACTIVE"), null);
      }
    }
  }

  /** A call about nobody. */
  private void add(
      String name, String token, String method, String path, Map<String, Object> body) {
    add(name, null, token, method, path, body, null);
  }

  private void add(
      String name,
      String about,
      String token,
      String method,
      String path,
      Map<String, Object> body,
      Long version) {
    var those = about == null || about.equals(caller) ? Set.of(caller) : Set.of(caller, about);
    deeds.add(new Deed(name, those, token, method, path, body, version));
  }

  private List<Held> grants() {
    return sql.list(
        Held.class,
        Query.of(
                """
                select g.id, g.version, concat_ws(' ', g.role, 'of', p.surname, g.network_id, g.organisation_id) as name,
                  p.email, g.status = 'OFFERED' as offered
                from role_grant g join person p on p.id = g.person_id""")
            .where("p.email like :mine", "mine", world.address("%"))
            .where("g.status in (:offered, 'ACTIVE')", "offered", "OFFERED")
            .orderBy("g.id"));
  }

  private List<UUID> ids(String select, String column, Object value) {
    var mine = column.equals("status") ? " and sent_to like :mine" : "";
    return sql.list(
        UUID.class,
        Query.of(select)
            .with("mine", world.address("%"))
            .where(column + " = :value" + mine, "value", value)
            .orderBy("id"));
  }

  private Long version(UUID person) {
    return sql.one(
            Long.class, Query.of("select version from person").where("id = :id", "id", person))
        .orElse(0L);
  }

  /** A role of somebody in this world. */
  record Held(UUID id, long version, String name, String email, boolean offered) {}
}
