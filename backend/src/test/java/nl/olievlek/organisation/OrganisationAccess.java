package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;
import nl.olievlek.testing.Rows;

/** An organisation with a location, and one that is in a collective. */
@ApplicationScoped
class OrganisationAccess implements AccessRows {

  private final Rows rows;

  OrganisationAccess(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(AccessPlot here) {
    var home = here.home();
    here.put("organisations", home, "organisationId", home, "employerId", home);
    here.put("hostId", here.host(), "partnerId", here.elsewhere());
    here.put("locations", rows.insert("location", "organisation_id", home, "name", "Noord"));
    here.put(
        "collective-members",
        rows.insert(
            "collective_member", "collective_id", home, "organisation_id", here.elsewhere()));
    here.named("organisations", "organisationId", "employerId", "hostOrganisationId");
    here.named("hostId", "rankedHostIds");
    here.named("locations", "locationId");
  }
}
