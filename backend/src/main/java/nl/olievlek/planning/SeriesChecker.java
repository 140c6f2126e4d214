package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Checks that the plans of a series keep the hard rules and that none are better, from the series
 * and the certificate alone: whole numbers, no solver. The proof is described at {@link
 * SeriesCertificate}.
 */
public final class SeriesChecker {

  private final SeriesProblem series;
  private final long[] values;

  private SeriesChecker(SeriesProblem series, int[][] plans) {
    this.series = series;
    values = series.values(plans);
  }

  /**
   * Never throws because of what the certificate says: that becomes a finding.
   *
   * @param plans who goes where, per round
   */
  public static CheckResult check(
      Series given, List<List<Assignment>> plans, SeriesCertificate certificate) {
    List<String> findings = new ArrayList<>();
    for (int t = 0; t < plans.size(); t++) {
      findings.addAll(HardRules.broken(given.rounds().get(t), plans.get(t)));
    }
    findings.addAll(visitedTwice(given, plans));
    if (findings.isEmpty()) {
      findings.addAll(unproven(new SeriesProblem(given), plans, certificate.cases()));
    }
    return new CheckResult(List.copyOf(findings));
  }

  private static List<String> visitedTwice(Series given, List<List<Assignment>> plans) {
    record Visit(UUID learner, UUID host) {}
    Set<Visit> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (int t = 0; t < plans.size(); t++) {
      for (Assignment assignment : plans.get(t)) {
        given.rounds().get(t).places().stream()
            .filter(place -> place.id().equals(assignment.place()))
            .map(place -> new Visit(assignment.applicant(), place.organisation()))
            .filter(visit -> !seen.add(visit))
            .forEach(visit -> twice.add("A learner goes to a host twice: " + visit));
      }
    }
    return twice;
  }

  private static List<String> unproven(
      SeriesProblem series, List<List<Assignment>> plans, List<SeriesCertificate.Case> cases) {
    List<String> findings = new ArrayList<>();
    if (!covers(cases, List.of())) {
      findings.add("The cases do not cover every possibility");
    }
    var checker = new SeriesChecker(series, series.plans(plans));
    for (var one : cases) {
      try {
        checker.prove(one);
      } catch (IllegalArgumentException unproven) {
        findings.add(unproven.getMessage());
      } catch (ArithmeticException overflow) {
        findings.add("The prices are too large for exact sums");
      }
    }
    return findings;
  }

  private void prove(SeriesCertificate.Case proven) {
    var face = new SeriesFace(series, new SeriesDecisions(series, proven.supposed()));
    for (int s = 0; s < values.length; s++) {
      require(s < proven.steps().size(), "A step lacks its prices");
      var step = proven.steps().get(s);
      require(step.step() == s, "The steps are not in their order");
      var prices = SeriesSteps.read(series, step);
      long bound = face.bound(s, values, prices);
      require(bound == step.bound(), "The prices give another bound than stated: " + bound);
      if (!step.weighed()) {
        require(bound > 0, "The prices show no contradiction");
        return;
      }
      long least = Math.ceilDiv(bound, SeriesFace.UNIT);
      require(least >= values[s], "The prices allow something better than the plans on step " + s);
      if (least > values[s]) {
        return;
      }
      face.narrow(s, values[s], bound, prices);
    }
  }

  /** Whether cases that agree on what is known leave no way out. */
  private static boolean covers(
      List<SeriesCertificate.Case> cases, List<SeriesCertificate.Supposition> known) {
    if (cases.stream().anyMatch(one -> known.containsAll(one.supposed()))) {
      return true;
    }
    var split =
        cases.stream()
            .flatMap(one -> one.supposed().stream())
            .filter(supposed -> !known.contains(supposed))
            .filter(supposed -> cases.stream().allMatch(one -> isAbout(one, supposed)))
            .findFirst();
    return split.isPresent()
        && covers(cases, known, split.get())
        && covers(cases, known, split.get().opposite());
  }

  private static boolean covers(
      List<SeriesCertificate.Case> cases,
      List<SeriesCertificate.Supposition> known,
      SeriesCertificate.Supposition added) {
    List<SeriesCertificate.Supposition> more = new ArrayList<>(known);
    more.add(added);
    return covers(cases.stream().filter(one -> one.supposed().contains(added)).toList(), more);
  }

  private static boolean isAbout(
      SeriesCertificate.Case one, SeriesCertificate.Supposition supposed) {
    return one.supposed().contains(supposed) || one.supposed().contains(supposed.opposite());
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
