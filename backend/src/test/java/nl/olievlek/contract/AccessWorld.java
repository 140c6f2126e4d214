package nl.olievlek.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.olievlek.architecture.PackageOrder;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;

/** Networks with one of everything, and everybody who has to do with it. */
@ApplicationScoped
class AccessWorld {

  private final World world;
  private final NetworkFixture networks;
  private final List<AccessRows> features;

  AccessWorld(World world, NetworkFixture networks, @Any Instance<AccessRows> features) {
    this.world = world;
    this.networks = networks;
    this.features =
        features.stream()
            .sorted(Comparator.comparing(rows -> PackageOrder.place(rows.getClass())))
            .toList();
  }

  /**
   * One network.
   *
   * @param rows one of everything, by the word that stands before its identifier in a path
   * @param names those words, by the fields of requests that name such a row
   * @param bodies what a body must say beyond the form that the contract gives it, by operation
   * @param own those whom all of it belongs to
   * @param colleagues those with the same role in the same network, elsewhere in it
   */
  record One(
      Map<String, String> rows,
      Map<String, String> names,
      Map<String, Supplier<Map<String, Object>>> bodies,
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
      return with(seen);
    }

    /** The same network with other rows. */
    One with(Map<String, String> others) {
      return new One(others, names, bodies, own, colleagues, network, elsewhere);
    }

    /** What the body of an operation must say beyond its form. */
    Map<String, Object> body(String operation) {
      return bodies.getOrDefault(operation, Map::of).get();
    }

    /** With an identifier for what the network has none of. */
    One withOne(String word) {
      var known = new HashMap<>(rows);
      known.putIfAbsent(word, Ids.next().toString());
      return with(known);
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
    return like.with(rows);
  }

  /** A network; an organisation of another one may be a member of it too, and employ a learner. */
  One network(UUID shared) {
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
    var plot = new AccessPlot(network, home, host, elsewhere, own);
    plot.put("cohorts", cohort, "otherCohort", otherCohort, "learners", learner);
    plot.put("schoolId", school);
    features.forEach(feature -> feature.add(plot));
    return new One(plot.rows(), plot.names(), plot.bodies(), own, colleagues, network, elsewhere);
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
}
