package nl.olievlek.proposal.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.proposal.ProposalAct;
import nl.olievlek.proposal.ProposalMoved;
import nl.olievlek.proposal.Proposals;
import nl.olievlek.proposal.Proposals.ProposalOrigin;

/** Asks authors whether their proposal may become part of another, and does what they say. */
@ApplicationScoped
class MergeService {

  private final MergeRepository requests;
  private final Proposals proposals;
  private final MergeMail mail;
  private final Transitions transitions;
  private final Clock clock;

  MergeService(
      MergeRepository requests,
      Proposals proposals,
      MergeMail mail,
      Transitions transitions,
      Clock clock) {
    this.requests = requests;
    this.proposals = proposals;
    this.mail = mail;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<MergeView> list(UUID proposal, Scope scope, PageRequest page) {
    proposals.requireVisible(proposal, scope);
    return requests.page(proposal, scope, page);
  }

  @Transactional
  MergeView get(UUID proposal, UUID id, Scope scope) {
    return requests.view(proposal, id, scope).orElseThrow(Problems::notFound);
  }

  /** Asks the author; the proposal itself stays as it is. */
  @Transactional
  MergeView ask(UUID proposalId, MergeRequest request, Scope scope) {
    var proposal = proposals.requireVisible(proposalId, scope);
    proposals.acts(proposal, scope).require(ProposalAct.ASK_MERGE);
    proposals.requireMergeable("intoId", proposalId, request.intoId(), scope);
    var id = requests.add(proposalId, request, scope.person(), clock.instant());
    transitions.record(MergeRequest.class, id, null, MergeStatus.OPEN, request.message());
    proposals.changed(proposalId, "merge");
    var asked = get(proposalId, id, scope);
    mail.asked(proposal, asked, scope.person());
    return asked;
  }

  /** The author answers; who reviews takes the request back. */
  @Transactional
  MergeView step(UUID proposalId, UUID id, MergeTransition step, Scope scope) {
    var request = get(proposalId, id, scope);
    proposals.hold(proposalId, request.into().id());
    var proposal = proposals.requireVisible(proposalId, scope);
    var steps = new MergeSteps(proposals, proposal, request, scope);
    transitions.require(MergeRequest.class, id, request.status(), step.to(), steps, step);
    if (!requests.answer(id, request.status(), step, scope.person(), clock.instant())) {
      throw Problems.of(ProblemKind.CONFLICT);
    }
    transitions.record(MergeRequest.class, id, request.status(), step.to(), step.reason());
    if (step.to() == MergeStatus.ACCEPTED) {
      proposals.merge(proposalId, request.into().id(), request.message(), scope);
    }
    proposals.changed(proposalId, "merge");
    tell(proposal, request, step);
    return get(proposalId, id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID proposalId, UUID id, Scope scope) {
    var proposal = proposals.requireVisible(proposalId, scope);
    var request = get(proposalId, id, scope);
    var steps = new MergeSteps(proposals, proposal, request, scope);
    return transitions.of(MergeRequest.class, id, request.status(), steps);
  }

  /** Nobody has to answer any more about what went another way. */
  void close(@Observes ProposalMoved moved) {
    var now = clock.instant();
    requests
        .close(moved.proposalId(), moved.personId(), now)
        .ifPresent(
            id ->
                transitions.record(
                    MergeRequest.class,
                    id,
                    MergeStatus.OPEN,
                    MergeStatus.WITHDRAWN,
                    null,
                    now,
                    moved.personId()));
  }

  private void tell(ProposalOrigin proposal, MergeView request, MergeTransition step) {
    if (step.to() == MergeStatus.WITHDRAWN) {
      mail.withdrawn(proposal, request);
    } else {
      mail.answered(proposal, request, step.to());
    }
  }
}
