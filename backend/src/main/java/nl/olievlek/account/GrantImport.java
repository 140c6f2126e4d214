package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.security.Role;

/** Section {@code roleGrants}; after the cohorts, which a teacher's grant refers to. */
@ApplicationScoped
class GrantImport implements ImportSection {

  private final Grants grants;

  GrantImport(Grants grants) {
    this.grants = grants;
  }

  @Override
  public String name() {
    return "roleGrants";
  }

  @Override
  public int order() {
    return 420;
  }

  @Override
  public void read(ImportRow row) {
    var grant =
        new NewGrant(
            row.requiredConstant("role", Role.class),
            row.reference("network"),
            row.reference("organisation"),
            row.reference("cohort"),
            row.requiredDate("validFrom"),
            row.date("validTo"));
    grants.give(row.requiredReference("person"), grant, null);
  }
}
