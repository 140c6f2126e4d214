package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Checks that a plan keeps the hard rules and that no plan is better, from the instance and the
 * certificate alone: whole numbers, no solver. The proof is described at {@link Certificate}.
 */
public final class CertificateChecker {

  private CertificateChecker() {}

  /** Never throws because of what the certificate says: that becomes a finding. */
  public static CheckResult check(
      PlanningInstance instance, List<Assignment> assignments, Certificate certificate) {
    List<String> findings = new ArrayList<>(HardRules.broken(instance, assignments));
    if (!findings.isEmpty()) {
      return new CheckResult(List.copyOf(findings));
    }
    if (!Coverage.isComplete(certificate.cases(), pinned(instance))) {
      findings.add("The cases do not cover every possibility");
    }
    var problem = new Problem(instance);
    int[] plan = Plans.plan(problem, assignments);
    var checker = new CaseChecker(problem, Criteria.of(instance.wanted(), problem), plan);
    int holding = 0;
    for (Certificate.Case checked : certificate.cases()) {
      try {
        holding += checker.holdsPlan(checked) ? 1 : 0;
      } catch (IllegalArgumentException unproven) {
        findings.add(unproven.getMessage());
      } catch (ArithmeticException overflow) {
        findings.add("The prices are too large for exact sums");
      }
    }
    if (findings.isEmpty() && holding == 0) {
      findings.add("No case holds the plan");
    }
    return new CheckResult(List.copyOf(findings));
  }

  private static Set<UUID> pinned(PlanningInstance instance) {
    return instance.pins().stream().map(Assignment::place).collect(Collectors.toSet());
  }
}
