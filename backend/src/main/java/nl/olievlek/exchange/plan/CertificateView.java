package nl.olievlek.exchange.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.planning.Assignment;
import nl.olievlek.planning.Certificate;
import nl.olievlek.planning.CheckResult;
import nl.olievlek.planning.Coordinate;
import nl.olievlek.planning.SeriesCertificate;
import nl.olievlek.planning.SharedLimit;
import nl.olievlek.planning.WantedRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is needed to check a plan, and what our own check found just now. */
@Schema(
    name = "PlanCertificate",
    description = "All that is needed to check that no plan is better, without trusting us.")
record CertificateView(
    @Schema(description = "All that decided the plan.") Instance instance,
    @Schema(description = "Who goes where, by identifier.") List<Assignment> assignments,
    @Schema(
            description =
                "The proof: cases that together cover every way to run or skip places, and to divide "
                    + "supervisors over them, each with prices of which anybody can add up the "
                    + "bound. Null when rounds were planned together: their proof is in `together`.",
            nullable = true)
        Certificate certificate,
    @Schema(
            description = "The rounds that were planned together; null when this one was alone.",
            nullable = true)
        Together together,
    @Schema(description = "Whether our check of what is stored, done just now, found no fault.")
        boolean verified,
    @Schema(description = "What is wrong, in English; empty when verified.")
        List<String> findings) {

  /**
   * @param alone the proof of a plan that was made alone, or null
   * @param series the proof of plans that were made together, or null
   */
  static CertificateView of(
      UUID id,
      List<StoredPlan> stored,
      Certificate alone,
      SeriesCertificate series,
      CheckResult check) {
    var own = stored.stream().filter(one -> one.plan().id().equals(id)).findFirst().orElseThrow();
    return new CertificateView(
        Instance.of(own),
        own.assignments(),
        alone,
        series == null ? null : Together.of(stored, series),
        check.holds(),
        check.findings());
  }

  /** Rounds that were planned together, with one proof. */
  @Schema(
      name = "PlanSeries",
      description =
          "Rounds that were planned together: nobody has the same organisation twice, and no plans "
              + "of all of them are better.")
  public record Together(
      @Schema(description = "The rounds; the proof numbers them from 0 in this order.")
          List<Round> rounds,
      @Schema(description = "The proof over all of them.") SeriesCertificate certificate) {

    static Together of(List<StoredPlan> stored, SeriesCertificate certificate) {
      return new Together(
          stored.stream()
              .map(one -> new Round(one.plan().id(), Instance.of(one), one.assignments()))
              .toList(),
          certificate);
    }
  }

  /** A round of a series. */
  @Schema(name = "PlanSeriesRound", description = "A round of rounds that were planned together.")
  public record Round(
      @Schema(description = "The plan.") UUID planId,
      @Schema(description = "All that decided it.") Instance instance,
      @Schema(description = "Who goes where, by identifier.") List<Assignment> assignments) {}

  /** All that decided the plan. */
  @Schema(name = "PlanInstance", description = "All that decided the plan.")
  public record Instance(
      @Schema(description = "The learners who take part.") List<Learner> applicants,
      @Schema(description = "The places offered.") List<Offer> places,
      @Schema(description = "The wanted rules, most important first.") List<WantedRule> wanted,
      @Schema(
              description =
                  "Seed of the lottery, in hexadecimal; null until the plan is published.",
              nullable = true)
          String seed,
      @Schema(description = "Who had to go where.") List<Assignment> pins,
      @Schema(description = "Who could not go where.") List<Assignment> forbidden,
      @Schema(description = "Who went where in the plan that this one repairs.")
          List<Assignment> before,
      @Schema(
              description =
                  "What places hold together on which the same supervisors look after learners on "
                      + "the same days.")
          List<SharedLimit> shared) {

    static Instance of(StoredPlan stored) {
      var instance = stored.instance();
      return new Instance(
          instance.applicants().stream()
              .map(
                  a ->
                      new Learner(
                          a.id(),
                          a.homeOrganisation(),
                          a.rankedHosts(),
                          a.topics(),
                          a.unavailable(),
                          a.hostsVisited(),
                          a.earlierDrawPositions(),
                          a.coordinate()))
              .toList(),
          instance.places().stream()
              .map(
                  p ->
                      new Offer(
                          p.id(),
                          p.organisation(),
                          p.dates(),
                          p.minimum(),
                          p.maximum(),
                          p.topics(),
                          p.coordinate()))
              .toList(),
          instance.wanted(),
          stored.plan().isOpened() ? instance.seed() : null,
          instance.pins(),
          instance.forbidden(),
          instance.before(),
          instance.shared());
    }
  }

  /** A learner as the planner knows them. */
  @Schema(name = "PlanApplicant", description = "A learner as the planner knows them.")
  public record Learner(
      UUID id,
      @Schema(description = "The employer.") UUID homeOrganisation,
      @Schema(description = "Wished organisations, best first.") List<UUID> rankedHosts,
      @Schema(description = "Topics of the learning question, in lower case.") Set<String> topics,
      @Schema(description = "Days of places on which the learner cannot come.")
          Set<LocalDate> unavailable,
      @Schema(description = "Organisations visited before in this trajectory.")
          Set<UUID> hostsVisited,
      @Schema(description = "One per earlier round, from 0 (drawn first) to 1 (drawn last).")
          List<Double> earlierDrawPositions,
      @Schema(description = "Where travel starts: the employer.", nullable = true)
          Coordinate coordinate) {}

  /** A place as the planner knows it. */
  @Schema(name = "PlanPlace", description = "A place as the planner knows it.")
  public record Offer(
      UUID id,
      @Schema(description = "The host.") UUID organisation,
      @Schema(description = "Days on which the learner is expected.") Set<LocalDate> dates,
      @Schema(description = "With fewer learners it does not run.", examples = "1") int minimum,
      @Schema(description = "Most learners.", examples = "3") int maximum,
      @Schema(description = "What can be learnt, in lower case.") Set<String> topics,
      @Schema(description = "Where it is; null when unknown.", nullable = true)
          Coordinate coordinate) {}
}
