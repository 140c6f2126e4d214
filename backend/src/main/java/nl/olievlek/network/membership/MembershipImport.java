package nl.olievlek.network.membership;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code memberships}. */
@ApplicationScoped
class MembershipImport implements ImportSection {

  private final MembershipRepository memberships;

  MembershipImport(MembershipRepository memberships) {
    this.memberships = memberships;
  }

  @Override
  public String name() {
    return "memberships";
  }

  @Override
  public int order() {
    return 220;
  }

  @Override
  public void read(ImportRow row) {
    var membership = new Membership(row.requiredReference("network"), request(row));
    memberships.persist(membership);
    row.named(membership.id());
  }

  private static MembershipRequest request(ImportRow row) {
    return new MembershipRequest(
        row.reference("organisation"),
        row.requiredConstant("role", MembershipRole.class),
        row.date("validFrom"),
        row.date("validTo"),
        row.text("leaveReason"),
        row.text("dateNote"));
  }
}
