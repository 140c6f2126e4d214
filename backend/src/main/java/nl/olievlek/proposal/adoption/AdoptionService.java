package nl.olievlek.proposal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;
import nl.olievlek.proposal.ProposalAct;
import nl.olievlek.proposal.Proposals;
import nl.olievlek.proposal.Proposals.ProposalOrigin;

/** Records who takes something over from whom. */
@ApplicationScoped
class AdoptionService {

  private final AdoptionRepository adoptions;
  private final Proposals proposals;
  private final Memberships memberships;
  private final Transitions transitions;
  private final Clock clock;

  AdoptionService(
      AdoptionRepository adoptions,
      Proposals proposals,
      Memberships memberships,
      Transitions transitions,
      Clock clock) {
    this.adoptions = adoptions;
    this.proposals = proposals;
    this.memberships = memberships;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<AdoptionView> list(UUID proposal, AdoptionFilter filter, PageRequest page, Scope scope) {
    var of = proposals.requireVisible(proposal, scope);
    return adoptions.page(proposal, filter, page).map(seen -> answer(seen, of, scope));
  }

  @Transactional
  AdoptionView get(UUID proposal, UUID id, Scope scope) {
    return answer(view(proposal, id), proposals.requireVisible(proposal, scope), scope);
  }

  private static AdoptionView answer(AdoptionView seen, ProposalOrigin of, Scope scope) {
    return Said.in(seen, "mayChange", mayChange(of.networkId(), seen.organisation().id(), scope));
  }

  @Transactional
  AdoptionView add(UUID proposalId, AdoptionRequest request, Scope scope) {
    var proposal = proposals.requireVisible(proposalId, scope);
    Scope.require(mayChange(proposal.networkId(), request.organisationId(), scope));
    memberships.requireMember(
        "organisationId", request.organisationId(), proposal.networkId(), request.stageDate());
    requireLearntFrom(proposalId, request.learntFromId());
    proposals.acts(proposal, scope).require(ProposalAct.ADOPT);
    requireCome(request.stageDate());
    var date = Objects.requireNonNullElse(request.stageDate(), LocalDate.now(clock));
    var adoption = new Adoption(proposal, request, date);
    adoptions.persist(adoption);
    transitions.record(Adoption.class, adoption.id(), null, adoption.stage(), null);
    return get(proposalId, adoption.id(), scope);
  }

  @Transactional
  AdoptionView change(UUID proposal, UUID id, AdoptionChange request, long version, Scope scope) {
    var adoption = toChange(proposal, id, scope);
    adoption.requireVersion(version);
    requireCome(request.stageDate());
    requireLearntFrom(proposal, request.learntFromId());
    // Two who say at once that they learnt from each other.
    proposals.hold(proposal);
    if (request.learntFromId() != null && adoptions.stemsFrom(request.learntFromId(), id)) {
      throw Problems.invalid("learntFromId", "proposal.learnt-in-circle");
    }
    adoption.change(request);
    return get(proposal, id, scope);
  }

  @Transactional
  AdoptionView step(UUID proposal, UUID id, AdoptionTransition step, Scope scope) {
    var adoption = toChange(proposal, id, scope);
    var from = adoption.stage();
    requireCome(step.stageDate());
    transitions.require(Adoption.class, id, from, step.to(), to -> true, step);
    var date = Objects.requireNonNullElse(step.stageDate(), LocalDate.now(clock));
    if (from.isBack(step.to())) {
      adoption.takeBack(step.to(), step.stageDate());
    } else if (step.to() == AdoptionStage.STOPPED) {
      adoption.stop(step.reason(), date);
    } else {
      adoption.reach(step.to(), date);
    }
    transitions.record(Adoption.class, id, from, adoption.stage(), step.reason());
    return get(proposal, id, scope);
  }

  @Transactional
  TransitionsView history(UUID proposal, UUID id, Scope scope) {
    var of = proposals.requireVisible(proposal, scope);
    var adoption = find(proposal, id);
    return transitions.of(
        Adoption.class,
        id,
        adoption.stage(),
        to -> mayChange(of.networkId(), adoption.organisationId(), scope));
  }

  private static boolean mayChange(UUID network, UUID organisation, Scope scope) {
    return scope.runs(network) || scope.speaksFor(organisation);
  }

  private Adoption toChange(UUID proposalId, UUID id, Scope scope) {
    var proposal = proposals.requireVisible(proposalId, scope);
    var adoption = find(proposalId, id);
    Scope.require(mayChange(proposal.networkId(), adoption.organisationId(), scope));
    return adoption;
  }

  private void requireCome(LocalDate stageDate) {
    Periods.requireLikely("stageDate", stageDate);
    if (stageDate != null && stageDate.isAfter(LocalDate.now(clock))) {
      throw Problems.invalid("stageDate", "proposal.stage-to-come");
    }
  }

  private void requireLearntFrom(UUID proposal, UUID learntFrom) {
    if (learntFrom != null && adoptions.of(proposal, learntFrom).isEmpty()) {
      throw Problems.unknown("learntFromId");
    }
  }

  private Adoption find(UUID proposal, UUID id) {
    return adoptions.of(proposal, id).orElseThrow(Problems::notFound);
  }

  private AdoptionView view(UUID proposal, UUID id) {
    return adoptions.view(proposal, id).orElseThrow(Problems::notFound);
  }
}
