package nl.olievlek.organisation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.record.RecordService;

/** Section {@code collectiveMembers}. */
@ApplicationScoped
class CollectiveMemberImport implements ImportSection {

  private final RecordService records;

  CollectiveMemberImport(RecordService records) {
    this.records = records;
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
    row.named(
        records.keep(new CollectiveMember(row.requiredReference("collective"), request(row))));
  }

  private static CollectiveMemberRequest request(ImportRow row) {
    return new CollectiveMemberRequest(
        row.reference("organisation"),
        row.date("validFrom"),
        row.date("validTo"),
        row.text("dateNote"));
  }
}
