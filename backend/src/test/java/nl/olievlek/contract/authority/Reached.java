package nl.olievlek.contract.authority;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.account.People;
import nl.olievlek.account.PersonScopes;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.security.Scope;

/** What somebody reaches now, in the words of the written model. */
final class Reached {

  private static final String STATE =
      """
      select line from (
        select concat_ws(' ', 'role', p.email, p.entered_at is not null, g.role, g.network_id, g.organisation_id,
          g.cohort_id, g.status) as line
        from role_grant g join person p on p.id = g.person_id
        where p.email like :mine and (g.status = 'ACTIVE' or g.status = 'OFFERED' and p.email = any(:mailboxes))
        union all
        select concat_ws(' ', 'member', m.network_id, m.organisation_id, m.role, m.status)
        from membership m where m.network_id = any(:networks)
        union all
        select concat_ws(' ', 'person', case when p.id = any(:known) then p.id::text else 'new' end, p.email,
          p.entered_at is not null, exists (select 1 from passkey k where k.person_id = p.id))
        from person p where p.email like :mine
        union all
        select concat_ws(' ', 'belongs', p.email, f.organisation_id)
        from affiliation f join person p on p.id = f.person_id where p.email like :mine
        union all
        select concat_ws(' ', 'link', i.sent_to, i.status) from invitation i where i.sent_to = any(:mailboxes)) state
      order by line""";

  private static final List<String> OTHERS =
      List.of(
          "admin",
          "supervisor",
          "coordinator",
          "other coordinator",
          "admin outside",
          "guest",
          "learner",
          "written");

  private final SmallWorld world;
  private final People people;
  private final PersonScopes scopes;
  private final Sql sql;

  Reached(SmallWorld world, People people, PersonScopes scopes, Sql sql) {
    this.world = world;
    this.people = people;
    this.scopes = scopes;
    this.sql = sql;
  }

  /** What one person of the attacker's side reaches. */
  Set<String> of(String who, UUID person) {
    var all = new TreeSet<String>();
    var scope = scopes.of(person);
    for (var role : held(person)) {
      all.add(who + " holds " + role);
    }
    for (var other : OTHERS) {
      if (sees(other, scope)) {
        all.add("sees " + other);
      }
      if (acts(other, scope)) {
        all.add("acts for " + other);
      }
    }
    machines(person).forEach(place -> all.add("reads by machine of the " + place));
    return all;
  }

  private boolean sees(String other, Scope scope) {
    return allowed(() -> people.get(world.id(other), scope));
  }

  private boolean acts(String other, Scope scope) {
    return allowed(() -> people.getToManage(world.id(other), scope));
  }

  private static boolean allowed(Runnable asked) {
    try {
      asked.run();
      return true;
    } catch (ProblemException refused) {
      return false;
    }
  }

  private List<String> held(UUID person) {
    return sql
        .list(
            Place.class,
            Query.of("select role as word, network_id, organisation_id from role_grant")
                .where("person_id = :person and status = 'ACTIVE'", "person", person)
                .orderBy("id"))
        .stream()
        .map(this::words)
        .toList();
  }

  private List<String> machines(UUID person) {
    return sql
        .list(
            Place.class,
            Query.of("select 'machine' as word, network_id, organisation_id from api_client")
                .where("given_by = :person and status = 'ACTIVE'", "person", person))
        .stream()
        .map(place -> name(place.networkId() == null ? place.organisationId() : place.networkId()))
        .toList();
  }

  private String words(Place place) {
    var network = place.networkId() == null ? "" : " of the " + name(place.networkId());
    var organisation = place.organisationId() == null ? "" : " at " + name(place.organisationId());
    return place.word() + network + organisation;
  }

  private String name(UUID id) {
    return world.names().get(id);
  }

  /**
   * All that a rule can look at: roles that work, offers to the attacker's side, memberships, who
   * belongs where, addresses and ways in. Offers to others, names and policies change nothing for
   * the attacker.
   */
  List<String> state() {
    var networks = new UUID[] {world.id("first network"), world.id("second network")};
    return sql.list(
        String.class,
        Query.of(STATE)
            .with("mine", world.address("%"))
            .with("known", world.names().keySet().toArray(UUID[]::new))
            .with("mailboxes", new String[] {world.address("me"), world.address("mate")})
            .with("networks", networks));
  }

  /**
   * What of a state a call can depend on: who is in charge where, who calls and who it is about.
   */
  static String around(List<String> state, Set<String> about) {
    return state.stream()
        .filter(
            line ->
                line.startsWith("member ")
                    || line.contains(" ORGANISATION_ADMIN ")
                    || about.stream().anyMatch(one -> line.contains(" " + one + " ")))
        .collect(Collectors.joining("\n"));
  }

  /** How many machines of the attacker's side there are; what they read is looked at, no more. */
  long machines() {
    return sql.one(
            Long.class,
            Query.of("select count(*) from api_client a join person p on p.id = a.given_by")
                .where("p.email like :mine and a.status = 'ACTIVE'", "mine", world.address("%")))
        .orElseThrow();
  }

  /** Where something works. */
  record Place(String word, UUID networkId, UUID organisationId) {}
}
