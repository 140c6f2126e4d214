package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.account.NewGrant;
import nl.olievlek.account.Offers;
import nl.olievlek.account.People;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Invites people to roles, sends invitations again and takes them back. */
@ApplicationScoped
class InvitationService {

  private final InvitationRepository invitations;
  private final InvitationRules rules;
  private final InvitationMail mail;
  private final People people;
  private final Offers offers;
  private final Transitions transitions;
  private final Clock clock;

  InvitationService(
      InvitationRepository invitations,
      InvitationRules rules,
      InvitationMail mail,
      People people,
      Offers offers,
      Transitions transitions,
      Clock clock) {
    this.invitations = invitations;
    this.rules = rules;
    this.mail = mail;
    this.people = people;
    this.offers = offers;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<InvitationView> list(InvitationFilter filter, Scope scope, PageRequest page) {
    return invitations.page(filter, scope, page).map(InvitationService::answer);
  }

  @Transactional
  InvitationView get(UUID id, Scope scope) {
    return answer(invitations.view(id, scope).orElseThrow(Problems::notFound));
  }

  @Transactional
  InvitationView invite(InvitationRequest request, Scope scope) {
    var known = people.reached(List.of(request.address()), scope);
    var invitees = invitees(known.values());
    rules.require(request, known, invitees, scope);
    return make(List.of(request), known, invitees, scope).getFirst();
  }

  @Transactional
  InvitationBatchView inviteAll(InvitationBatchRequest batch, Scope scope) {
    var requests = batch.invitations();
    var known = people.reached(requests.stream().map(InvitationRequest::address).toList(), scope);
    var invitees = invitees(known.values());
    rules.requireAll(requests, known, invitees, scope);
    var made = make(requests, known, invitees, scope);
    return new InvitationBatchView(made.size(), made);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    var seen = get(id, scope);
    return transitions.of(Invitation.class, id, seen.status(), steps(seen));
  }

  @Transactional
  InvitationView transition(UUID id, InvitationTransitionRequest step, Scope scope) {
    var seen = get(id, scope);
    var from = seen.status();
    transitions.require(Invitation.class, id, from, step.to(), steps(seen), step);
    switch (step.to()) {
      case OPEN -> sendAgain(id, scope);
      default -> revoke(id, step.reason(), scope);
    }
    transitions.record(Invitation.class, id, from, step.to(), step.reason());
    return get(id, scope);
  }

  private static InvitationView answer(InvitationView seen) {
    return Said.in(seen, "steps", steps(seen).from(seen.status()));
  }

  private static Steps<InvitationStatus> steps(InvitationView seen) {
    return to -> seen.mayChange();
  }

  private Invitees invitees(Collection<UUID> known) {
    return new Invitees(invitations.held(known));
  }

  private void sendAgain(UUID id, Scope scope) {
    var invitation = invitations.findById(id);
    var token = Tokens.draw();
    var email = people.mailbox(invitation.personId()).orElseThrow(Problems::notFound).email();
    invitation.sendAgain(email, Tokens.hash(token), clock.instant());
    offers.offerAgain(invitation.roleGrantId(), scope.person());
    mail.send(List.of(get(id, scope)), List.of(token), scope.person());
  }

  private void revoke(UUID id, String reason, Scope scope) {
    var invitation = invitations.findById(id);
    invitation.revoke(clock.instant());
    if (invitation.givesRole()) {
      offers.takeBack(invitation.roleGrantId(), reason, scope.person());
    }
  }

  /** Nobody who may not know sees a difference between a person who is known and one who is not. */
  private List<InvitationView> make(
      List<InvitationRequest> requests, Map<String, UUID> known, Invitees invitees, Scope scope) {
    var unanswered = invitations.byId(invitees.unanswered());
    var tokens = new ArrayList<String>();
    var made = new ArrayList<UUID>();
    for (var request : requests) {
      var token = Tokens.draw();
      var person = known.get(request.address());
      var invited = person == null ? people.add(request.person(), scope) : person;
      var held = invitees.held(invited, request.grant());
      // Whoever invites to a role that somebody else offered stands for it as well.
      held.ifPresent(one -> offers.offerAgain(one.id(), scope.person()));
      var invitation =
          held.map(one -> unanswered.get(one.invitationId()))
              .orElseGet(() -> toRole(held, invited, request.grant(), scope));
      invitation.send(request.address(), Tokens.hash(token), clock.instant());
      invitations.persist(invitation);
      tokens.add(token);
      made.add(invitation.id());
    }
    record(made, unanswered.keySet());
    var views = invitations.views(made, scope);
    mail.send(views, tokens, scope.person());
    return views.stream().map(InvitationService::answer).toList();
  }

  private Invitation toRole(Optional<HeldGrant> held, UUID person, NewGrant grant, Scope scope) {
    var role =
        held.map(HeldGrant::id).orElseGet(() -> offers.offerUntold(person, grant, scope.person()));
    return new Invitation(person, role, held.isEmpty(), scope.person());
  }

  /** Those that were sent before had expired. */
  private void record(List<UUID> sent, Set<UUID> sentBefore) {
    var expired = sent.stream().filter(sentBefore::contains).toList();
    var first = sent.stream().filter(id -> !sentBefore.contains(id)).toList();
    transitions.recordAll(
        Invitation.class, expired, InvitationStatus.EXPIRED, InvitationStatus.OPEN, null);
    transitions.recordAll(Invitation.class, first, null, InvitationStatus.OPEN, null);
  }
}
