package nl.olievlek.account;

import java.util.List;
import java.util.UUID;

/** A stored person, before their grants are added. */
record PersonRow(
    UUID id,
    String givenName,
    String name,
    String email,
    Language preferredLanguage,
    boolean sample) {

  PersonView with(List<GrantRow> grants) {
    return new PersonView(id, name, email, grants.stream().map(GrantRow::view).toList(), sample);
  }
}
