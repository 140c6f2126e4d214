package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.security.Session;

/** Finds people and tells callers who they are. */
@ApplicationScoped
class PersonService {

  private final PersonRepository people;
  private final GrantRepository grants;
  private final Managing managing;
  private final AuditTrail trail;
  private final Clock clock;

  PersonService(
      PersonRepository people,
      GrantRepository grants,
      Managing managing,
      AuditTrail trail,
      Clock clock) {
    this.trail = trail;
    this.people = people;
    this.grants = grants;
    this.managing = managing;
    this.clock = clock;
  }

  @Transactional
  Page<PersonView> search(PersonSearch search, PageRequest page, Scope scope) {
    var found = people.page(search, LocalDate.now(clock), scope, page);
    var held = grantsOf(found.items().stream().map(PersonRow::id).toList(), scope);
    return found.map(row -> row.with(held.getOrDefault(row.id(), List.of())));
  }

  /** A look at somebody else's page is itself recorded. */
  @Transactional
  PersonView get(UUID id, Scope scope) {
    var seen = view(id, scope);
    trail.looked(Person.class, id);
    return seen;
  }

  @Transactional
  PersonView add(NewPerson details, Scope scope) {
    var person = new Person(details, false, scope.person());
    people.persist(person);
    return view(person.id(), scope);
  }

  /** Whoever signs in changes the own address, or changing it would be a way into the account. */
  @Transactional
  PersonView change(UUID id, NewPerson details, long version, Scope scope) {
    managing.require(id, scope);
    var person = people.findById(id);
    person.requireVersion(version);
    if (!person.hasEmail(details.email()) && people.signsIn(id)) {
      throw Problems.conflict("account.email-own");
    }
    person.change(details);
    return view(id, scope);
  }

  private PersonView view(UUID id, Scope scope) {
    var row = people.row(id, LocalDate.now(clock), scope).orElseThrow(Problems::notFound);
    return row.with(grantsOf(List.of(id), scope).getOrDefault(id, List.of()));
  }

  @Transactional
  MeView me(Scope scope, Session session) {
    var today = LocalDate.now(clock);
    var row = people.row(scope.person(), today, scope).orElseThrow(Problems::notFound);
    var held = grants.valid(List.of(row.id()), today);
    return new MeView(
        row.id(),
        row.givenName(),
        row.name(),
        row.email(),
        row.preferredLanguage(),
        row.sample(),
        scope.roles().stream().sorted().toList(),
        held.stream().map(GrantRow::view).toList(),
        people.networks(scope).stream().map(n -> new GrantView.Place(n.id(), n.name())).toList(),
        people.trajectories(row.id()).stream().map(TrajectoryRow::view).toList(),
        session.secondFactor());
  }

  @Transactional
  MeView change(MeRequest request, Scope scope, Session session) {
    people.findById(scope.person()).prefer(request.preferredLanguage());
    return me(scope, session);
  }

  private Map<UUID, List<GrantRow>> grantsOf(List<UUID> ids, Scope scope) {
    return grants.seen(ids, LocalDate.now(clock), scope).stream()
        .collect(Collectors.groupingBy(GrantRow::personId));
  }
}
