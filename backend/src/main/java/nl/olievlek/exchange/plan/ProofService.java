package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.olievlek.planning.OpenProof;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.planning.Series;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Gives the proof of a published plan to everybody in it. */
@ApplicationScoped
class ProofService {

  private final ProofRepository proofs;
  private final StoredPlans stored;
  private final PlanJson json;
  private final AuditTrail trail;

  ProofService(ProofRepository proofs, StoredPlans stored, PlanJson json, AuditTrail trail) {
    this.proofs = proofs;
    this.stored = stored;
    this.json = json;
    this.trail = trail;
  }

  /** Wishes can be read in it, if only as numbers: a look is recorded. */
  @Transactional
  ProofView get(UUID id, Scope scope) {
    var facts = proofs.facts(id, scope).orElseThrow(Problems::notFound);
    Scope.require(proofs.isIn(facts, scope));
    trail.looked(Plan.class, id);
    var plans = stored.of(facts);
    var opened = open(plans);
    return new ProofView(
        opened.proof(),
        SeedCommitment.digest(json.canonical(opened.proof())),
        plans.stream().map(one -> one.plan().id()).toList().indexOf(id),
        proofs.hashes(facts),
        known(opened.learners(), proofs.learners(facts, scope)),
        known(opened.organisations(), proofs.organisations(facts, opened.organisations(), scope)));
  }

  private OpenProof.Numbered open(List<StoredPlan> plans) {
    if (plans.size() == 1) {
      var one = plans.getFirst();
      return OpenProof.of(one.instance(), one.assignments(), stored.alone(plans));
    }
    return OpenProof.of(
        new Series(plans.stream().map(StoredPlan::instance).toList()),
        plans.stream().map(StoredPlan::assignments).toList(),
        stored.together(plans));
  }

  private static List<ProofView.Known> known(List<UUID> numbered, Collection<UUID> read) {
    var some = new HashSet<>(read);
    return IntStream.range(0, numbered.size())
        .filter(n -> some.contains(numbered.get(n)))
        .mapToObj(n -> new ProofView.Known(numbered.get(n), n + 1))
        .toList();
  }
}
