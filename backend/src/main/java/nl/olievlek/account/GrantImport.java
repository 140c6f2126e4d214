package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.security.Role;

/**
 * Section {@code roleGrants}; after the cohorts, which a teacher's grant refers to. Who takes a
 * file in offers what is in it, and only what they may give.
 */
@ApplicationScoped
@Section(value = "roleGrants", order = 420)
class GrantImport implements ImportSection<GrantImport.Row> {

  private final Offers offers;

  GrantImport(Offers offers) {
    this.offers = offers;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var grant =
        new NewGrant(
            row.role(),
            row.networkId(),
            row.organisationId(),
            row.cohortId(),
            row.validFrom(),
            row.validTo());
    offers.take(row.personId(), grant, context.importer());
    return null;
  }

  /** A row. */
  record Row(
      @NotNull UUID personId,
      @NotNull Role role,
      UUID networkId,
      UUID organisationId,
      UUID cohortId,
      @NotNull LocalDate validFrom,
      LocalDate validTo) {}
}
