package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;
import nl.olievlek.testing.Rows;

/** The learner's request, and a line of the trail of the network. */
@ApplicationScoped
class PrivacyAccess implements AccessRows {

  private final Rows rows;

  PrivacyAccess(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(AccessPlot here) {
    var asker = here.own().get(Role.LEARNER).id();
    here.put(
        "data-requests",
        rows.insert("data_request", "person_id", asker, "kind", "CORRECTION", "status", "OPEN"));
    here.put("audit-records", changed(here));
    // Always the same thing that is not there.
    here.put("retention-rules", "NOTHING");
    here.put("retention-runs", "00000000-0000-7000-8000-000000000000");
  }

  private Object changed(AccessPlot here) {
    var record = Ids.next();
    rows.insertRaw(
        "audit_record",
        Map.of(
            "id",
            record,
            "recorded_at",
            OffsetDateTime.now(),
            "action",
            "CHANGED",
            "subject_type",
            "network",
            "subject_id",
            here.network()));
    return record;
  }
}
