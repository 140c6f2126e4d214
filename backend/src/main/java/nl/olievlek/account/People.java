package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** People as later features see them. */
@ApplicationScoped
public class People {

  private final PersonRepository people;
  private final GrantRepository grants;
  private final PersonService service;
  private final Managing managing;
  private final Clock clock;

  People(
      PersonRepository people,
      GrantRepository grants,
      PersonService service,
      Managing managing,
      Clock clock) {
    this.people = people;
    this.grants = grants;
    this.service = service;
    this.managing = managing;
    this.clock = clock;
  }

  /**
   * A person that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the caller reaches no such
   *     person
   */
  public PersonRef require(String field, UUID id, Scope scope) {
    return found(id, scope).orElseThrow(() -> Problems.unknown(field));
  }

  /**
   * Whether a person holds a role in an organisation today, or is offered it: being named asks for
   * no power.
   */
  public boolean holds(UUID person, Role role, UUID organisation) {
    return grants.named(List.of(person), LocalDate.now(clock)).stream()
        .anyMatch(grant -> grant.role() == role && organisation.equals(grant.organisationId()));
  }

  /**
   * The person in the path of a request.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller reaches no such
   *     person
   */
  public PersonRef get(UUID id, Scope scope) {
    return found(id, scope).orElseThrow(Problems::notFound);
  }

  private Optional<PersonRef> found(UUID id, Scope scope) {
    return people
        .row(id, LocalDate.now(clock), scope)
        .map(row -> new PersonRef(row.id(), row.name()));
  }

  /**
   * The person in the path of a request, to act for them: only who may give every role that the
   * person holds may.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller reaches no such
   *     person, 403 when the caller may not act for them
   */
  public PersonRef getToManage(UUID id, Scope scope) {
    var row = managing.require(id, scope);
    return new PersonRef(row.id(), row.name());
  }

  /** The people that exist among these, by identifier, in one query, as the caller knows them. */
  public Map<UUID, PersonRef> refs(Collection<UUID> ids, Scope scope) {
    return people.refs(ids, scope).stream()
        .collect(Collectors.toMap(PersonRef::id, Function.identity()));
  }

  /** Adds a person, who may be made up for a sample; call within a transaction. */
  public UUID add(NewPerson details, boolean sample) {
    return service.add(details, sample, null);
  }

  /** Writes down somebody whom the caller was found not to reach; call within a transaction. */
  public UUID add(NewPerson details, Scope scope) {
    return service.add(details, false, scope.person());
  }

  /**
   * Adds a person for a caller, who keeps reaching them; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when the caller knows somebody with
   *     that mail address already
   */
  public UUID addNew(NewPerson details, Scope scope) {
    return service.addNew(details, scope);
  }

  /** Whoever signs in with a mail address, upper and lower case alike. */
  public Optional<UUID> account(String email) {
    return people.account(email).map(Person::id);
  }

  /** Whoever has a mail address, the one with a way in first; for the product itself. */
  public Optional<UUID> at(String email) {
    return people.at(email);
  }

  /** The people with these mail addresses whom the caller reaches, by address in lower case. */
  public Map<String, UUID> reached(Collection<String> emails, Scope scope) {
    return people.reached(emails, LocalDate.now(clock), scope).stream()
        .collect(Collectors.toMap(KnownPerson::email, KnownPerson::id, (first, other) -> first));
  }

  /** Where mail to a person goes; nothing for somebody without a mail address. */
  public Optional<Mailbox> mailbox(UUID person) {
    return people.mailboxes(List.of(person)).stream().findFirst();
  }

  /**
   * Where mail to people goes, in one query, by person; those without a mail address are left out.
   */
  public Map<UUID, Mailbox> mailboxes(Collection<UUID> persons) {
    return people.mailboxes(persons).stream()
        .collect(Collectors.toMap(Mailbox::personId, Function.identity()));
  }

  /** Gives a person another mail address; call within a transaction. */
  public void changeEmail(UUID person, String email) {
    people.findById(person).reachAt(email);
  }

  /** Shows what is kept about a person to nobody else; call within a transaction. */
  public void restrict(UUID person) {
    people.findById(person).restrict(clock.instant());
  }

  /** Ends a restriction; call within a transaction. */
  public void lift(UUID person) {
    people.findById(person).lift();
  }

  /** Whether a person runs something today that others cannot do without. */
  public boolean responsible(UUID person) {
    return grants.valid(List.of(person), LocalDate.now(clock)).stream()
        .map(GrantRow::role)
        .anyMatch(role -> role == Role.PLATFORM_ADMIN || role == Role.NETWORK_COORDINATOR);
  }

  /** Lets nothing name somebody who is to be erased, and waits for what does so at this moment. */
  public void hold(UUID person) {
    people.hold(List.of(person));
  }

  /** Whether anybody holds a role, today or at another time. */
  public boolean anyone(Role role) {
    return grants.anyone(role);
  }

  /** Who a person is and what they may do today, in an open session. */
  public MeView me(UUID person, UUID session) {
    return service.me(person, session);
  }
}
