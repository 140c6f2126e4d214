package nl.olievlek.account;

import java.util.List;
import java.util.UUID;

/** A stored person, before their grants are added. */
record PersonRow(
    UUID id,
    long version,
    String givenName,
    String surnamePrefix,
    String surname,
    String name,
    String email,
    Language preferredLanguage,
    boolean hasLogIn,
    boolean sample,
    boolean nameHidden,
    boolean mayChange) {

  PersonView with(List<GrantRow> grants) {
    return new PersonView(
        id,
        version,
        name,
        givenName,
        surnamePrefix,
        surname,
        email,
        preferredLanguage,
        nameHidden ? null : hasLogIn,
        grants.stream().map(GrantRow::view).toList(),
        sample,
        mayChange);
  }
}
