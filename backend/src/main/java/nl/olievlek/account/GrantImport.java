package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.security.Role;

/**
 * Section {@code roleGrants}; after the cohorts, which a teacher's grant refers to. Who takes a
 * file in offers what is in it, and only what they may give.
 */
@ApplicationScoped
class GrantImport implements ImportSection {

  private final Offers offers;

  GrantImport(Offers offers) {
    this.offers = offers;
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
    offers.take(row.requiredReference("person"), grant, row.importer());
  }
}
