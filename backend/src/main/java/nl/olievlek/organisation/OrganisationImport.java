package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code organisations}. One that is known by name already is used, not added again. */
@ApplicationScoped
@Section(value = "organisations", order = 100)
class OrganisationImport implements ImportSection<OrganisationRequest> {

  private final OrganisationRepository organisations;

  OrganisationImport(OrganisationRepository organisations) {
    this.organisations = organisations;
  }

  @Override
  public UUID take(OrganisationRequest row, ImportContext context) {
    return organisations
        .find("lower(name) = lower(?1)", row.name())
        .firstResultOptional()
        .map(Organisation::id)
        .orElseGet(() -> context.store(new Organisation(row, context.sample())));
  }
}
