package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.olievlek.account.People;
import nl.olievlek.account.auth.CameIn;
import nl.olievlek.account.auth.Entrance;
import nl.olievlek.account.auth.SignedIn;
import nl.olievlek.account.factor.CeremonyView;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;

/** Lets invited people in. */
@ApplicationScoped
class InvitationAcceptService {

  private final Invitations links;
  private final InvitationRepository invitations;
  private final People people;
  private final Entrance entrance;
  private final Transitions transitions;
  private final Clock clock;

  InvitationAcceptService(
      Invitations links,
      InvitationRepository invitations,
      People people,
      Entrance entrance,
      Transitions transitions,
      Clock clock) {
    this.links = links;
    this.invitations = invitations;
    this.people = people;
    this.entrance = entrance;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Transactional
  OpenInvitationView lookUp(String token) {
    return links.opened(token).view();
  }

  @Transactional
  SignedIn accept(InvitationAcceptRequest request) {
    var person = links.opened(request.token()).personId();
    var owner = people.mailbox(person).orElseThrow(Problems::notFound);
    if ((request.password() == null) == (request.passkey() == null)) {
      throw Problems.invalid("password", "invitation.one-way-in");
    }
    return request.passkey() == null
        ? entrance.withPassword(owner, "password", request.password())
        : entrance.withPasskey(owner, request.passkey());
  }

  @Transactional
  CeremonyView askPasskey(String token) {
    var person = links.opened(token).personId();
    return entrance.askPasskey(people.mailbox(person).orElseThrow(Problems::notFound));
  }

  /** Whoever came in, by whichever way, has accepted all that they were invited to. */
  void accepted(@Observes CameIn in) {
    for (var invitation : invitations.open(in.person())) {
      invitation.accept(clock.instant());
      transitions.record(
          Invitation.class,
          invitation.id(),
          InvitationStatus.OPEN,
          InvitationStatus.ACCEPTED,
          null,
          clock.instant(),
          in.person());
    }
  }
}
