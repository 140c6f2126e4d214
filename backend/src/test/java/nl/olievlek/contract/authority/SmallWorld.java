package nl.olievlek.contract.authority;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/**
 * Two networks; a house with an admin in both, a school without one in the first, and two houses
 * outside, one with an admin and one without. Everything has a name, and so have the people.
 */
final class SmallWorld {

  /** Who searches. */
  enum Attacker {
    COORDINATOR,
    ORGANISATION_ADMIN,
    ADMIN_ELSEWHERE,
    SUPERVISOR,
    TEACHER,
    LEARNER,
    GUEST,
    AUDITOR
  }

  private final World world;
  private final Rows rows;
  private final Map<String, UUID> ids = new LinkedHashMap<>();
  private final String run = Ids.next().toString().substring(24);

  SmallWorld(World world, Rows rows, Attacker attacker) {
    this.world = world;
    this.rows = rows;
    places();
    people();
    ids.put("me", person("me"));
    role(attacker, ids.get("me"));
  }

  private void places() {
    ids.put("first network", world.network());
    ids.put("second network", world.network());
    ids.put("house", world.memberOf(id("first network")));
    ids.put("house in both", rowMember("house", "second network", "PARTNER"));
    ids.put("school", world.school());
    ids.put("school's membership", rowMember("school", "first network", "SCHOOL"));
    ids.put("outside", world.careProvider());
    ids.put("nobody's", world.careProvider());
    ids.put(
        "cohort",
        rows.insert(
            "cohort",
            "network_id",
            id("first network"),
            "school_id",
            id("school"),
            "name",
            "Lesgroep " + run,
            "start_date",
            Rows.yesterday(),
            "nominal_end_date",
            Rows.yesterday().plusYears(2),
            "minimum_size",
            3,
            "status",
            "ACTIVE"));
  }

  private UUID rowMember(String organisation, String network, String role) {
    return world.member(id(network), id(organisation), role);
  }

  private void people() {
    holding("admin", Role.ORGANISATION_ADMIN, null, "house", null);
    rows.insert(
        "passkey",
        "person_id",
        id("admin"),
        "name",
        "Telefoon",
        "credential_id",
        id("admin").toString().getBytes(),
        "public_key",
        new byte[] {1},
        "signature_count",
        0L,
        "backup_eligible",
        false,
        "backed_up",
        false);
    holding("supervisor", Role.SUPERVISOR, null, "house", null);
    holding("coordinator", Role.NETWORK_COORDINATOR, "first network", null, null);
    holding("other coordinator", Role.NETWORK_COORDINATOR, "second network", null, null);
    holding("admin outside", Role.ORGANISATION_ADMIN, null, "outside", null);
    holding("guest", Role.GUEST, "first network", null, null);
    holding("learner", Role.LEARNER, "first network", "house", null);
    world.learner(id("first network"), id("cohort"), id("house"), id("supervisor"), id("learner"));
    for (var entered :
        new String[] {
          "supervisor", "coordinator", "other coordinator", "admin outside", "guest", "learner"
        }) {
      password(id(entered));
    }
    written();
  }

  /** Somebody who never came in, offered a role. */
  private void written() {
    ids.put("written", person("written"));
    rows.insert(
        "role_grant",
        "person_id",
        id("written"),
        "role",
        "LEARNER",
        "network_id",
        id("first network"),
        "organisation_id",
        id("house"),
        "valid_from",
        Rows.yesterday(),
        "status",
        "OFFERED");
  }

  private void holding(String name, Role role, String network, String organisation, String cohort) {
    ids.put(name, person(name));
    world.grant(id(name), role, at(network), at(organisation), at(cohort));
  }

  private void role(Attacker attacker, UUID me) {
    switch (attacker) {
      case COORDINATOR ->
          world.grant(me, Role.NETWORK_COORDINATOR, id("first network"), null, null);
      case ORGANISATION_ADMIN -> world.grant(me, Role.ORGANISATION_ADMIN, null, id("house"), null);
      case ADMIN_ELSEWHERE -> world.grant(me, Role.ORGANISATION_ADMIN, null, id("outside"), null);
      case SUPERVISOR -> world.grant(me, Role.SUPERVISOR, null, id("house"), null);
      case TEACHER -> world.grant(me, Role.TEACHER, null, id("school"), id("cohort"));
      case LEARNER -> world.grant(me, Role.LEARNER, id("first network"), id("house"), null);
      case GUEST -> world.grant(me, Role.GUEST, id("first network"), null, null);
      case AUDITOR -> world.grant(me, Role.AUDITOR, id("first network"), null, null);
    }
    password(me);
  }

  private UUID person(String name) {
    return rows.insert("person", "given_name", "Sam", "surname", name, "email", address(name));
  }

  /** The mailbox of somebody; that of {@code me} and {@code mate} is read by who searches. */
  String address(String name) {
    return name.replace(' ', '-') + "-" + run + "@example.nl";
  }

  private void password(UUID person) {
    rows.insertRaw(
        "credential",
        Map.of("person_id", person, "password_hash", "x", "changed_at", OffsetDateTime.now()));
  }

  UUID id(String name) {
    return ids.get(name);
  }

  private UUID at(String name) {
    return name == null ? null : id(name);
  }

  /** What everything is called. */
  Map<UUID, String> names() {
    var names = new LinkedHashMap<UUID, String>();
    ids.forEach((name, id) -> names.put(id, name));
    return names;
  }
}
