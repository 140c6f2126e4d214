package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.exchange.internship.ReflectionStatus;
import nl.olievlek.network.Networks;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes proposals from idea to standard. */
@ApplicationScoped
class ProposalService {

  private final ProposalRepository proposals;
  private final ProposalSteps steps;
  private final ProposalActs acts;
  private final OriginRepository origins;
  private final Networks networks;
  private final Memberships memberships;
  private final Transitions transitions;
  private final Event<ProposalMoved> moved;
  private final Clock clock;
  private final int replyDays;

  ProposalService(
      ProposalRepository proposals,
      ProposalSteps steps,
      ProposalActs acts,
      OriginRepository origins,
      Networks networks,
      Memberships memberships,
      Transitions transitions,
      Event<ProposalMoved> moved,
      Clock clock,
      @ConfigProperty(name = "olievlek.proposal.reply-days") int replyDays) {
    this.proposals = proposals;
    this.steps = steps;
    this.acts = acts;
    this.origins = origins;
    this.networks = networks;
    this.memberships = memberships;
    this.transitions = transitions;
    this.moved = moved;
    this.clock = clock;
    this.replyDays = replyDays;
  }

  Page<ProposalView> list(ProposalFilter filter, PageRequest page, Scope scope) {
    return proposals.page(filter, LocalDate.now(clock), scope, page);
  }

  @Transactional
  ProposalView get(UUID id, Scope scope) {
    var seen = proposals.view(id, LocalDate.now(clock), scope).orElseThrow(Problems::notFound);
    return acts.of(visible(id, scope).origin(), scope).on(seen, ProposalAct.class);
  }

  private ImprovementProposal visible(UUID id, Scope scope) {
    return proposals.visible(id, scope).orElseThrow(Problems::notFound);
  }

  @Transactional
  ProposalView write(ProposalRequest request, Scope scope) {
    networks.require("networkId", request.networkId(), scope);
    networks.requireOpen("networkId", request.networkId(), null);
    requireReferences(request, null, scope);
    requireNotWithheld(request, scope);
    var learner = origins.trajectory(scope.person(), request.networkId()).orElse(null);
    var proposal = new ImprovementProposal(request, scope.person(), learner);
    proposals.persist(proposal);
    transitions.record(ImprovementProposal.class, proposal.id(), null, proposal.status(), null);
    return get(proposal.id(), scope);
  }

  @Transactional
  ProposalView change(UUID id, ProposalRequest request, long version, Scope scope) {
    var proposal = visible(id, scope);
    acts.of(proposal.origin(), scope).require(ProposalAct.CHANGE);
    proposal.requireVersion(version);
    requireReferences(request, proposal.organisationId(), scope);
    proposal.change(request);
    return get(id, scope);
  }

  @Transactional
  ProposalView step(UUID id, ProposalTransition step, Scope scope) {
    proposals.hold(Stream.of(id, step.mergedIntoId()).filter(Objects::nonNull));
    var proposal = visible(id, scope);
    var from = proposal.status();
    var own = steps.of(proposal, scope);
    if (step.to() == ProposalStatus.MERGED && step.mergedIntoId() != null && own.may(step.to())) {
      requireMergeable("mergedIntoId", id, step.mergedIntoId(), scope);
    }
    transitions.require(ImprovementProposal.class, id, from, step.to(), own, step);
    if (from.isBack(step.to())) {
      proposal.takeBack(step.to());
    } else {
      takeOn(step, proposal);
    }
    record(proposal, from, step.reason(), scope);
    return get(id, scope);
  }

  @Transactional
  TransitionsView history(UUID id, Scope scope) {
    var proposal = visible(id, scope);
    return transitions
        .of(ImprovementProposal.class, id, proposal.status(), steps.of(proposal, scope))
        .with("MERGE_", transitions.steps("merge-request", proposals.mergeRequests(id, scope)));
  }

  private void takeOn(ProposalTransition step, ImprovementProposal proposal) {
    switch (step.to()) {
      case SUBMITTED -> proposal.submit(clock.instant(), replyDays);
      case WITHDRAWN -> proposal.withdraw();
      default -> proposal.proceed(step, clock.instant());
    }
  }

  private void record(
      ImprovementProposal proposal, ProposalStatus from, String reason, Scope scope) {
    transitions.record(ImprovementProposal.class, proposal.id(), from, proposal.status(), reason);
    moved.fire(new ProposalMoved(proposal.id(), scope.person()));
  }

  /** Becomes part of another, because its author said yes. */
  void merge(UUID id, UUID into, String reason, Scope author) {
    requireMergeable("intoId", id, into, author);
    var proposal = proposals.findById(id);
    var from = proposal.status();
    proposal.mergeInto(into, clock.instant());
    record(proposal, from, reason, author);
  }

  /** Refuses a target that cannot take it in, and a proposal that is not in review. */
  void requireMergeable(String field, UUID id, UUID into, Scope scope) {
    var proposal = visible(id, scope);
    proposal.status().to(ProposalStatus.MERGED);
    proposals
        .visible(into, scope)
        .filter(found -> !found.id().equals(id))
        .filter(found -> found.networkId().equals(proposal.networkId()))
        .filter(found -> found.status().takesOthersIn())
        .orElseThrow(() -> Problems.unknown(field));
  }

  private void requireReferences(ProposalRequest request, UUID before, Scope scope) {
    var organisation = request.organisationId();
    if (!scope.runs(request.networkId())
        && !origins.belongsTo(organisation, LocalDate.now(clock), scope)) {
      throw Problems.unknown("organisationId");
    }
    if (!organisation.equals(before)) {
      memberships.requireMember("organisationId", organisation, request.networkId(), null);
    }
    if (request.reflectionId() != null) {
      ownReflection(request, scope);
    }
  }

  private ReflectionStatus ownReflection(ProposalRequest request, Scope scope) {
    return origins
        .ownReflection(request.reflectionId(), request.networkId(), scope)
        .orElseThrow(() -> Problems.unknown("reflectionId"));
  }

  /** What is withheld must not come out by another door. */
  private void requireNotWithheld(ProposalRequest request, Scope scope) {
    if (request.reflectionId() != null && ownReflection(request, scope).withheld()) {
      throw Problems.invalid("reflectionId", "proposal.reflection-withheld");
    }
  }
}
