package nl.olievlek.organisation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code collectiveMembers}. */
@ApplicationScoped
class CollectiveMemberImport implements ImportSection {

  private final CollectiveMemberRepository collectiveMembers;

  CollectiveMemberImport(CollectiveMemberRepository collectiveMembers) {
    this.collectiveMembers = collectiveMembers;
  }

  @Override
  public String name() {
    return "collectiveMembers";
  }

  @Override
  public int order() {
    return 120;
  }

  @Override
  public void read(ImportRow row) {
    var collectiveMember = new CollectiveMember(row.requiredReference("collective"), request(row));
    collectiveMembers.persist(collectiveMember);
    row.named(collectiveMember.id());
  }

  private static CollectiveMemberRequest request(ImportRow row) {
    return new CollectiveMemberRequest(
        row.reference("organisation"),
        row.date("validFrom"),
        row.date("validTo"),
        row.text("dateNote"));
  }
}
