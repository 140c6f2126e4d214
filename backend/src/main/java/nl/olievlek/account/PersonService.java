package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
import nl.olievlek.platform.problem.Existing;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Doors;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** Finds people and tells callers who they are. */
@ApplicationScoped
class PersonService {

  private final PersonRepository people;
  private final GrantRepository grants;
  private final Managing managing;
  private final AddressNotices notices;
  private final ScopeService scopes;
  private final AuditTrail trail;
  private final Doors doors;
  private final Clock clock;

  PersonService(
      PersonRepository people,
      GrantRepository grants,
      Managing managing,
      AddressNotices notices,
      ScopeService scopes,
      AuditTrail trail,
      Doors doors,
      Clock clock) {
    this.trail = trail;
    this.doors = doors;
    this.people = people;
    this.grants = grants;
    this.managing = managing;
    this.notices = notices;
    this.scopes = scopes;
    this.clock = clock;
  }

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
    return view(addNew(details, scope), scope);
  }

  /** Somebody whom the caller reaches is not written down again; others may be known elsewhere. */
  UUID addNew(NewPerson details, Scope scope) {
    requireUnknown(details.email(), scope);
    return add(details, false, scope.person());
  }

  UUID add(NewPerson details, boolean sample, UUID addedBy) {
    var person = new Person(details, sample, addedBy);
    people.persist(person);
    return person.id();
  }

  /**
   * Whoever has a way in changes the own address, or changing it would be a way into the account.
   * Held, because they may come in at this moment.
   */
  @Transactional
  PersonView change(UUID id, NewPerson details, long version, Scope scope) {
    var person = people.findById(id, LockModeType.PESSIMISTIC_WRITE);
    managing.require(id, scope);
    person.requireVersion(version);
    if (!person.hasEmail(details.email())) {
      if (person.entered()) {
        throw Problems.conflict("account.email-own");
      }
      requireUnknown(details.email(), scope);
      notices.readdressed(id, scope);
    }
    person.change(details);
    return view(id, scope);
  }

  private void requireUnknown(String email, Scope scope) {
    if (email != null) {
      people.reached(List.of(Person.normal(email)), LocalDate.now(clock), scope).stream()
          .findFirst()
          .ifPresent(
              known -> {
                throw Problems.existing(
                    new Existing(Existing.Kind.PERSON, known.id(), known.name()),
                    "account.person-known",
                    known.name());
              });
    }
  }

  private PersonView view(UUID id, Scope scope) {
    var row = people.row(id, LocalDate.now(clock), scope).orElseThrow(Problems::notFound);
    return row.with(grantsOf(List.of(id), scope).getOrDefault(id, List.of()));
  }

  /** Who somebody is and what they may do today, in an open session. */
  MeView me(UUID person, UUID session) {
    var today = LocalDate.now(clock);
    var rights = scopes.of(person, session).orElseThrow(Problems::notFound);
    var scope = rights.scope();
    var row = people.row(scope.person(), today, scope).orElseThrow(Problems::notFound);
    return new MeView(
        row.id(),
        row.givenName(),
        row.name(),
        row.email(),
        row.preferredLanguage(),
        row.sample(),
        scope.roles().stream().sorted().toList(),
        rights.held().stream().map(GrantRow::view).toList(),
        scope.everything(),
        rights.places(Role.NETWORK_COORDINATOR, GrantView::network),
        rights.places(Role.ORGANISATION_ADMIN, GrantView::organisation),
        rights.places(Role.SUPERVISOR, GrantView::organisation),
        rights.places(Role.TEACHER, GrantView::cohort),
        WhoMayGive.somewhere(scope),
        doors.open(scope.roles()),
        rights.waiting().stream().map(GrantRow::withheld).toList(),
        people.networks(scope, today).stream()
            .map(n -> new GrantView.Place(n.id(), n.name()))
            .toList(),
        people.trajectories(row.id()).stream().map(TrajectoryRow::view).toList(),
        rights.session().secondFactor());
  }

  @Transactional
  MeView change(MeRequest request, UUID person, UUID session) {
    people.findById(person).prefer(request.preferredLanguage());
    return me(person, session);
  }

  private Map<UUID, List<GrantRow>> grantsOf(List<UUID> ids, Scope scope) {
    return grants.seen(ids, LocalDate.now(clock), scope).stream()
        .collect(Collectors.groupingBy(GrantRow::personId));
  }
}
