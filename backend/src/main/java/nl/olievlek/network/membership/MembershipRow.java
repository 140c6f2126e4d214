package nl.olievlek.network.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationKind;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A stored membership with what decides who may do what with it: the one rule for what is offered
 * and what is taken.
 *
 * @param status where it stands today
 * @param mayAgree whether it waits for the caller's yes, see {@link MembershipRepository}
 * @param closed whether the network ended before it
 */
record MembershipRow(
    UUID id,
    long version,
    @Nested("network") NetworkRef network,
    @Nested("organisation") OrganisationRef organisation,
    OrganisationKind organisationKind,
    MembershipRole role,
    LocalDate validFrom,
    LocalDate validTo,
    String leaveReason,
    String dateNote,
    MembershipStatus status,
    MembershipSide proposedBy,
    Instant proposedAt,
    MembershipSide decidedBy,
    Instant decidedAt,
    String declineReason,
    boolean mayAgree,
    boolean closed,
    LocalDate networkEndDate) {

  /** Whether it is the caller's affair: one of the two sides, or the platform. */
  boolean concerns(Scope scope) {
    return scope.everything() || !sides(scope).isEmpty();
  }

  /**
   * To agree is for who was asked, while it could still be asked; to stop for either side and the
   * platform.
   */
  Steps<MembershipStatus> steps(Scope scope) {
    var asks = status == MembershipStatus.PROPOSED;
    return Steps.of(
        to -> asks && to == MembershipStatus.ACCEPTED ? mayAgree : concerns(scope),
        to -> {
          if (to == MembershipStatus.ACCEPTED && closed) {
            throw Problems.conflict("network.ended", networkEndDate);
          }
        });
  }

  /** Whether the caller can take it away: nobody was asked, and nothing hangs on it. */
  boolean removable(Scope scope) {
    return organisation == null && concerns(scope);
  }

  /** On which side the caller acts; the side that was asked when on both, null for the platform. */
  MembershipSide side(Scope scope) {
    var sides = sides(scope);
    var asked = proposedBy == null ? MembershipSide.NETWORK : proposedBy.other();
    return sides.contains(asked) ? asked : sides.stream().findFirst().orElse(null);
  }

  /** Whether a change leaves the days as they are. */
  boolean samePeriod(MembershipRequest request) {
    return Objects.equals(validFrom, request.validFrom())
        && Objects.equals(validTo, request.validTo());
  }

  private Set<MembershipSide> sides(Scope scope) {
    var sides = EnumSet.noneOf(MembershipSide.class);
    if (scope.coordinated().contains(network.id())) {
      sides.add(MembershipSide.NETWORK);
    }
    if (organisation != null && scope.administered().contains(organisation.id())) {
      sides.add(MembershipSide.ORGANISATION);
    }
    return sides;
  }
}
