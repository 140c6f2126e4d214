package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/**
 * Section {@code people}. Somebody who is known by mail address already is used, not added again.
 */
@ApplicationScoped
@Section(value = "people", order = 300)
class PersonImport implements ImportSection<NewPerson> {

  private final People people;

  PersonImport(People people) {
    this.people = people;
  }

  @Override
  public UUID take(NewPerson row, ImportContext context) {
    return Optional.ofNullable(row.email())
        .flatMap(people::at)
        .orElseGet(() -> people.add(row, context.sample()));
  }
}
