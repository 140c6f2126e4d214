package nl.olievlek.sample;

/** People who do not exist, with what they may do. */
final class MadeUpPeople {

  private final Names names;
  private final MadeUpFile file;

  MadeUpPeople(Names names, MadeUpFile file) {
    this.names = names;
    this.file = file;
  }

  /** Adds somebody; says their key. */
  String add(String key) {
    return add(key, null);
  }

  /** Adds somebody, with the address of a log-in if there is one. */
  String add(String key, String email) {
    var name = names.next();
    file.add("people")
        .with("key", key)
        .with("givenName", name.given())
        .with("surnamePrefix", name.prefix())
        .with("surname", name.surname())
        .with("email", email == null ? name.address() : email);
    return key;
  }

  /** Gives a role in a network, organisation or cohort; null for what it is not bound to. */
  void grant(String person, String role, Place place, String from, String until) {
    file.add("roleGrants")
        .with("person", person)
        .with("role", role)
        .with("network", place.network())
        .with("organisation", place.organisation())
        .with("cohort", place.cohort())
        .with("validFrom", from)
        .with("validTo", until);
  }

  /** Where a role counts. */
  record Place(String network, String organisation, String cohort) {

    static final Place PLATFORM = new Place(null, null, null);

    static Place network(String key) {
      return new Place(key, null, null);
    }

    static Place organisation(String key) {
      return new Place(null, key, null);
    }
  }
}
