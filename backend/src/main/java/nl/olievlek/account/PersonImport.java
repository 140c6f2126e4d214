package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/**
 * Section {@code people}. Somebody who is known by mail address already is used, not added again.
 */
@ApplicationScoped
class PersonImport implements ImportSection {

  private final People people;

  PersonImport(People people) {
    this.people = people;
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void read(ImportRow row) {
    var details =
        new NewPerson(
            row.requiredName("givenName"),
            row.name("surnamePrefix"),
            row.requiredName("surname"),
            row.text("email"));
    var known = details.email() == null ? null : people.at(details.email()).orElse(null);
    row.named(known == null ? people.add(details, row.sample()) : known);
  }
}
