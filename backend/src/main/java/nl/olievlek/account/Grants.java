package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;

/** The one place where a role is given, whoever asks for it. Call within a transaction. */
@ApplicationScoped
class Grants {

  private final GrantRepository grants;
  private final Event<RoleGiven> given;
  private final Event<OfferEnded> ended;
  private final LastHolder last;
  private final OfferMail mail;
  private final Transitions transitions;
  private final Clock clock;

  Grants(
      GrantRepository grants,
      Event<RoleGiven> given,
      Event<OfferEnded> ended,
      LastHolder last,
      OfferMail mail,
      Transitions transitions,
      Clock clock) {
    this.grants = grants;
    this.given = given;
    this.ended = ended;
    this.last = last;
    this.mail = mail;
    this.transitions = transitions;
    this.clock = clock;
  }

  /**
   * Offers a role, from today on unless it says otherwise. Somebody who never came in is written
   * down where the role is at once, to be named there; who has a way in, when they accept.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403 for a role to oneself
   */
  RoleGrant offer(Receiver person, NewGrant role, UUID givenBy) {
    if (person.id().equals(givenBy)) {
      throw Problems.forbidden();
    }
    var grant = new RoleGrant(person.id(), role, LocalDate.now(clock), givenBy);
    if (person.sample()) {
      grant.hold(clock.instant());
    }
    return kept(grant, person.entered() && !person.sample());
  }

  /** Gives a role that nobody need be asked for; on behalf of the product itself. */
  RoleGrant give(UUID person, NewGrant role) {
    var grant = new RoleGrant(person, role, LocalDate.now(clock), null);
    grant.hold(clock.instant());
    return kept(grant, false);
  }

  private RoleGrant kept(RoleGrant grant, boolean waits) {
    grants.persist(grant);
    if (!waits) {
      given.fire(new RoleGiven(grant.personId(), grant.given()));
    }
    transitions.record(RoleGrant.class, grant.id(), null, grant.status(), null);
    return grant;
  }

  /** Begins a role that was offered to this person. */
  void accept(RoleGrant grant) {
    var from = grant.status();
    grant.accept(clock.instant(), LocalDate.now(clock));
    given.fire(new RoleGiven(grant.personId(), grant.given()));
    record(grant, from, null, grant.personId());
    ended.fire(new OfferEnded(grant.id(), OfferEnded.How.ACCEPTED, grant.personId()));
  }

  /** Ends an offer, because the person does not want it. */
  void decline(RoleGrant grant, String reason) {
    var from = grant.status();
    grant.decline();
    record(grant, from, reason, grant.personId());
    ended.fire(new OfferEnded(grant.id(), OfferEnded.How.DECLINED, grant.personId()));
  }

  /**
   * Takes a role back; nothing happens when that was done before.
   *
   * @param by who does it
   * @throws nl.olievlek.platform.problem.ProblemException 409 when nobody else holds a role that
   *     others cannot do without
   */
  void takeBack(UUID id, String reason, UUID by) {
    var grant = grants.findById(id);
    var from = grant.status();
    if (from.next().contains(GrantStatus.REVOKED)) {
      if (from == GrantStatus.ACTIVE) {
        last.requireAnother(id);
        tell(grant, reason, by);
      }
      grant.revoke(clock.instant());
      record(grant, from, reason, by);
      ended.fire(new OfferEnded(id, OfferEnded.How.TAKEN_BACK, by));
    }
  }

  private void tell(RoleGrant grant, String reason, UUID by) {
    if (!grant.personId().equals(by) && reason != null) {
      mail.takenBack(grant.id(), grant.personId(), by, reason);
    }
  }

  private void record(RoleGrant grant, GrantStatus from, String reason, UUID by) {
    transitions.record(
        RoleGrant.class, grant.id(), from, grant.status(), reason, clock.instant(), by);
  }
}
