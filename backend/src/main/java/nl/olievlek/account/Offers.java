package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/**
 * Roles that are offered to people, and what they make of it. A role begins when the person accepts
 * it. Call within a transaction.
 */
@ApplicationScoped
public class Offers {

  private final PersonRepository people;
  private final GrantRepository grants;
  private final RoleGrantRepository roles;
  private final Grants giving;
  private final GrantRules rules;
  private final OfferMail mail;
  private final PersonScopes scopes;
  private final Clock clock;

  Offers(
      PersonRepository people,
      GrantRepository grants,
      RoleGrantRepository roles,
      Grants giving,
      GrantRules rules,
      OfferMail mail,
      PersonScopes scopes,
      Clock clock) {
    this.people = people;
    this.grants = grants;
    this.roles = roles;
    this.giving = giving;
    this.rules = rules;
    this.mail = mail;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** All that is wrong with a role to give, by field; ask {@link #mayGive} as well. */
  public List<FieldText> faults(NewGrant grant, Scope scope) {
    return rules.faults(grant, scope);
  }

  /** Whether a caller may give this role there. */
  public boolean mayGive(Scope scope, NewGrant grant) {
    return grants.mayGive(scope, grant, LocalDate.now(clock));
  }

  /** Gives a role that nobody need be asked for; on behalf of the product itself. */
  public void give(UUID person, NewGrant grant) {
    giving.give(person, grant);
  }

  /**
   * Offers a role, after {@link #mayGive}; who has a way in is asked by mail.
   *
   * @return the grant
   * @throws nl.olievlek.platform.problem.ProblemException 403 for a role to oneself
   */
  public UUID offer(UUID person, NewGrant grant, UUID givenBy) {
    var receiver = people.receivers(List.of(person)).getFirst();
    var offered = giving.offer(receiver, grant, givenBy).id();
    if (receiver.entered() && !receiver.sample()) {
      mail.send(offered, person, givenBy);
    }
    return offered;
  }

  /** Offers a role on behalf of a file; its importer gives nothing that they may not give. */
  void take(UUID person, NewGrant grant, Optional<Scope> importer) {
    var receiver = people.receivers(List.of(person)).getFirst();
    // Nobody comes in as somebody who is made up without an invitation, which is held to the rules.
    if (!receiver.sample() || receiver.entered()) {
      importer.ifPresent(scope -> Scope.require(!scope.is(person) && mayGive(scope, grant)));
    }
    giving.offer(receiver, grant, null);
  }

  /** As {@link #offer}, unless the person holds that role there or is offered it. */
  public void offerUnlessHeld(UUID person, NewGrant grant, UUID givenBy) {
    if (!roles.given(person, grant, LocalDate.now(clock))) {
      offer(person, grant, givenBy);
    }
  }

  /** As {@link #offer}, without a mail: for who mails an invitation to it. */
  public UUID offerUntold(UUID person, NewGrant grant, UUID givenBy) {
    return giving.offer(people.receivers(List.of(person)).getFirst(), grant, givenBy).id();
  }

  /** Stands for an offer that somebody else made. */
  public void offerAgain(UUID grant, UUID by) {
    var offered = grants.findById(grant);
    if (offered.status() == GrantStatus.OFFERED) {
      offered.offerAgain(by);
    }
  }

  /** Ends an offer of a role, if there is one, where there is nothing left to accept it for. */
  public void takeBackOffer(UUID person, NewGrant grant, UUID by) {
    roles.offered(person, grant).forEach(offer -> takeBack(offer, null, by));
  }

  /** Takes back a role, for who was found to manage it. */
  public void takeBack(UUID grant, String reason, UUID by) {
    giving.takeBack(grant, reason, by);
  }

  /**
   * Begins a role that this person was offered.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when it was offered to somebody else,
   *     409 when it is no offer any more, or who offered it may not give it any more
   */
  public void accept(UUID id, UUID person) {
    var grant = offered(id, person);
    // Whether an organisation runs itself by now is found out one after the other.
    if (grant.given().organisationId() != null) {
      roles.holdPlace(grant.given().organisationId());
    }
    requireStands(grant, person);
    giving.accept(grant);
  }

  /**
   * As {@link #accept}, for an offer that just became this person's: what they hold or are offered
   * by their own name already is theirs once, and nothing is left to begin.
   */
  public void acceptJoined(UUID id, UUID person) {
    var grant = grants.findByIdOptional(id).orElseThrow(Problems::notFound);
    if (grant.status() == GrantStatus.REVOKED
        && roles.given(person, grant.given(), grant.validFrom())) {
      return;
    }
    accept(id, person);
  }

  /**
   * Ends an offer to this person, who does not want it.
   *
   * @throws nl.olievlek.platform.problem.ProblemException as {@link #accept}
   */
  public void decline(UUID id, UUID person, String reason) {
    giving.decline(offered(id, person), reason);
  }

  private RoleGrant offered(UUID id, UUID person) {
    var grant = grants.findByIdOptional(id).orElseThrow(Problems::notFound);
    // Whoever answers twice at once is answered one after the other, and a join may have moved it.
    grants.getEntityManager().refresh(grant, LockModeType.PESSIMISTIC_WRITE);
    if (!grant.personId().equals(person)) {
      throw Problems.notFound();
    }
    if (grant.status() != GrantStatus.OFFERED) {
      throw Problems.conflict("account.offer-over");
    }
    return grant;
  }

  /**
   * Refuses an offer that came to nothing before a person accepted it.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireStands(RoleGrant grant, UUID person) {
    if (!stands(grant, person)) {
      throw Problems.conflict("account.offer-lapsed");
    }
  }

  /** Whoever offered a role may have lost the right to it meanwhile, or the place is gone. */
  private boolean stands(RoleGrant grant, UUID person) {
    var today = LocalDate.now(clock);
    var role = grant.given();
    var giver = grant.givenBy();
    var given =
        giver == null
            ? grants.stands(role, today)
            : !giver.equals(person) && mayGive(scopes.of(giver), role);
    return given && (role.validTo() == null || !role.validTo().isBefore(today));
  }
}
