package nl.olievlek.network.membership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;

/**
 * Something was done with a membership, in the transaction that is under way.
 *
 * @param network the network
 * @param organisation the organisation
 * @param role what it does, or would do, in the network
 * @param others in which other roles it is a member today, whatever becomes of this one
 * @param deed what was done
 * @param by the side that did it; null for the platform
 * @param actor who did it, who need not be told; null for a file
 */
public record MembershipChanged(
    NetworkRef network,
    OrganisationRef organisation,
    MembershipRole role,
    List<MembershipRole> others,
    Deed deed,
    MembershipSide by,
    UUID actor) {

  /** What can be done with a membership. */
  public enum Deed {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    TAKEN_BACK,
    ENDED,
    SHORTENED
  }

  /** Who has to be told: the side that did not do it. */
  public Set<MembershipSide> told() {
    return by == null ? EnumSet.allOf(MembershipSide.class) : EnumSet.of(by.other());
  }
}
