package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.olievlek.account.OfferEnded;
import nl.olievlek.account.Offers;
import nl.olievlek.account.People;
import nl.olievlek.account.auth.Entrance;
import nl.olievlek.account.auth.SignedIn;
import nl.olievlek.account.factor.CeremonyView;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Lets invited people in, and takes their answers. */
@ApplicationScoped
class InvitationAcceptService {

  private final Invitations links;
  private final InvitationRepository invitations;
  private final Offers offers;
  private final People people;
  private final Entrance entrance;
  private final Transitions transitions;
  private final Clock clock;

  InvitationAcceptService(
      Invitations links,
      InvitationRepository invitations,
      Offers offers,
      People people,
      Entrance entrance,
      Transitions transitions,
      Clock clock) {
    this.links = links;
    this.invitations = invitations;
    this.offers = offers;
    this.people = people;
    this.entrance = entrance;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Transactional
  OpenInvitationView lookUp(String token) {
    return links.opened(token).view();
  }

  /** Accepts this one role; other offers are for the person to answer afterwards. */
  @Transactional
  SignedIn accept(InvitationAcceptRequest request) {
    var person = links.newcomer(request.token());
    var owner = people.mailbox(person).orElseThrow(Problems::notFound);
    if ((request.password() == null) == (request.passkey() == null)) {
      throw Problems.invalid("password", "invitation.one-way-in");
    }
    links.accept(request.token(), person);
    return request.passkey() == null
        ? entrance.withPassword(owner, "password", request.password())
        : entrance.withPasskey(owner, request.passkey());
  }

  @Transactional
  CeremonyView askPasskey(String token) {
    var person = links.newcomer(token);
    return entrance.askPasskey(people.mailbox(person).orElseThrow(Problems::notFound));
  }

  @Transactional
  void acceptAs(String token, Scope scope) {
    links.accept(token, scope.person());
  }

  /** Whoever has the link was sent it, and need not come in to say no. */
  @Transactional
  void decline(String token) {
    var link = links.opened(token);
    offers.decline(link.roleGrantId(), link.personId(), null);
  }

  /** An invitation goes the way of the role that it is to. */
  void ended(@Observes OfferEnded offer) {
    for (var invitation : invitations.open(offer.grant())) {
      var from = invitation.status(clock.instant());
      switch (offer.how()) {
        case ACCEPTED -> invitation.accept(clock.instant());
        case DECLINED -> invitation.decline();
        case TAKEN_BACK -> invitation.revoke(clock.instant());
      }
      var to = invitation.status(clock.instant());
      transitions.record(
          Invitation.class, invitation.id(), from, to, null, clock.instant(), offer.by());
    }
  }
}
