package nl.olievlek.planning;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The proof that a plan is the best one, made of numbers anybody can add up.
 *
 * <p>The cases together cover every way in which places with a minimum can run or stay empty, and
 * in which places that share people can divide what these can take. One case holds the plan; each
 * other case is shown to hold nothing better. Without a minimum or a limit that gets in the way
 * there is one case without decisions.
 */
@Schema(
    description =
        "The proof that a plan is the best one: cases that together cover every way in which places can run, stay empty, or share what the people there can take.")
public record Certificate(List<Case> cases) {

  /**
   * Some places run for sure (at least their minimum), some stay empty, the rest is free to hold
   * any number, also one below its minimum or more than shared people can take: what is best even
   * so bounds what is allowed. A case in which places hold more for sure than they can is
   * impossible; then nothing else is given.
   *
   * @param seats how many learners places hold at least and at most; null when nothing is decided
   * @param overcrowded places that run and together need more learners than can go there: then the
   *     case is impossible and nothing else is given
   * @param steps prices for each step of the wanted rules, up to the first that is worse than the
   *     plan's; none where choices are drawn: there the bound says how many did without their first
   *     choice
   * @param assignments the best of this case: if no step is worse than the plan's the draw decides
   *     by it, and where choices are drawn it shows what the draw leaves everybody; else empty
   */
  @Schema(
      name = "CertificateCase",
      description =
          "Places that run or stay empty, with the prices that show that nothing better is possible so.")
  public record Case(
      List<UUID> running,
      List<UUID> empty,
      @Schema(nullable = true) List<Seats> seats,
      List<UUID> overcrowded,
      List<Step> steps,
      List<Assignment> assignments) {

    // Certificates were stored before places could share people.
    List<Seats> decided() {
      return seats == null ? List.of() : seats;
    }
  }

  /** How many learners a place holds in a case. */
  @Schema(
      name = "CertificateSeats",
      description =
          "How many learners a place holds in a case: at least, and at most unless that is null.")
  public record Seats(UUID id, int least, @Schema(nullable = true) Integer most) {}

  /**
   * Prices at which no plan can cost less than the given bound; prices that are zero are left out.
   * Every learner looks for the lowest cost plus price, every place and organisation for the
   * highest takings; what is left when all have done so is the bound.
   */
  @Schema(
      name = "CertificateStep",
      description =
          "Prices at which no plan can cost less than the bound, for one step of the wanted rules.")
  public record Step(
      WantedRule rule, int step, long bound, List<Price> places, List<Price> organisations) {}

  /** What a place or organisation asks, in the unit of the rule; negative when it pays. */
  @Schema(
      name = "CertificatePrice",
      description =
          "What a place or organisation asks, in the unit of the rule; negative when it pays.")
  public record Price(UUID id, long price) {}
}
