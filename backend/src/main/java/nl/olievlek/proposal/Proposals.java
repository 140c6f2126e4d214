package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskThing;

/** Proposals as later features see them. */
@ApplicationScoped
public class Proposals {

  /** A proposal as tasks are about it. */
  public static final TaskThing THING =
      new TaskThing(
          "improvement-proposal",
          """
          select x.title, o.name, null, null::date, null::date
          from improvement_proposal x join organisation o on o.id = x.organisation_id
          where x.id = k.thing_id""");

  private final ProposalRepository proposals;
  private final ProposalService service;
  private final ProposalActs acts;
  private final AuditTrail trail;

  Proposals(
      ProposalRepository proposals, ProposalService service, ProposalActs acts, AuditTrail trail) {
    this.proposals = proposals;
    this.service = service;
    this.acts = acts;
    this.trail = trail;
  }

  /**
   * The proposal in the path of a request.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller may not see it
   */
  public ProposalOrigin requireVisible(UUID id, Scope scope) {
    return proposals
        .visible(id, scope)
        .map(ImprovementProposal::origin)
        .orElseThrow(Problems::notFound);
  }

  /**
   * Holds proposals, always in the same order, for a step that depends on how they stand; call
   * within a transaction and before any of them is read.
   */
  public void hold(UUID... ids) {
    proposals.hold(Stream.of(ids));
  }

  /** What the caller can do with a proposal beside its steps. */
  public Acts<ProposalAct> acts(ProposalOrigin proposal, Scope scope) {
    return acts.of(proposal, scope);
  }

  /**
   * Refuses to let a proposal become part of another when one of the two is not ready for it.
   *
   * @param field the field of the request that names the other
   * @throws nl.olievlek.platform.problem.ProblemException 400 or 409
   */
  public void requireMergeable(String field, UUID id, UUID into, Scope scope) {
    service.requireMergeable(field, id, into, scope);
  }

  /**
   * Lets a proposal become part of another, for its author; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 or 409 when that cannot be
   */
  public void merge(UUID id, UUID into, String reason, Scope author) {
    service.merge(id, into, reason, author);
  }

  /** Tells the trail that what belongs to a proposal was changed. */
  public void changed(UUID id, String what) {
    trail.record(AuditTrail.Action.CHANGED, ImprovementProposal.class, id, what);
  }

  /**
   * Where a proposal comes from.
   *
   * @param id the proposal
   * @param networkId its network
   * @param organisationId the organisation that thought of it
   * @param authorId who thought of it; null when the source names nobody
   * @param title its title
   * @param status its state
   */
  public record ProposalOrigin(
      UUID id,
      UUID networkId,
      UUID organisationId,
      UUID authorId,
      String title,
      ProposalStatus status) {

    /** Whether somebody answers it. */
    public boolean reviewedBy(Scope scope) {
      return scope.runs(networkId) || scope.speaksFor(organisationId);
    }
  }
}
