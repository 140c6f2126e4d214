package nl.olievlek.network.result;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.record.RecordService;

/** Section {@code results}. */
@ApplicationScoped
class NetworkResultImport implements ImportSection {

  private final RecordService records;

  NetworkResultImport(RecordService records) {
    this.records = records;
  }

  @Override
  public String name() {
    return "results";
  }

  @Override
  public int order() {
    return 270;
  }

  @Override
  public void read(ImportRow row) {
    row.named(records.keep(new NetworkResult(row.requiredReference("network"), request(row))));
  }

  private static NetworkResultRequest request(ImportRow row) {
    return new NetworkResultRequest(
        row.reference("theme"),
        row.requiredConstant("kind", ResultKind.class),
        row.requiredName("title"),
        row.text("description"),
        row.text("url"),
        row.text("licence"),
        row.date("publishedDate"),
        row.reference("heir"),
        row.text("heirNote"));
  }
}
