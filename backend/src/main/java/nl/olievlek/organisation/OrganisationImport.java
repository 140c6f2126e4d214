package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code organisations}. One that is known by name already is used, not added again. */
@ApplicationScoped
class OrganisationImport implements ImportSection {

  private final OrganisationRepository organisations;

  OrganisationImport(OrganisationRepository organisations) {
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return "organisations";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void read(ImportRow row) {
    var request =
        new OrganisationRequest(
            row.requiredName("name"),
            row.requiredConstant("kind", OrganisationKind.class),
            row.text("description"),
            row.text("website"),
            row.text("sourceUrl"));
    var known = organisations.find("lower(name) = lower(?1)", request.name()).firstResultOptional();
    var organisation =
        known.orElseGet(
            () -> {
              var added = new Organisation(request, row.sample());
              organisations.persist(added);
              return added;
            });
    row.named(organisation.id());
  }
}
