package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.Scope;

/** Tells the platform who people are, as far as the caller may know. */
@ApplicationScoped
class ShownNames implements PersonNames {

  private final PersonRepository people;

  ShownNames(PersonRepository people) {
    this.people = people;
  }

  @Override
  public Map<UUID, String> of(Collection<UUID> ids, Scope scope) {
    return people.refs(ids, scope).stream()
        .collect(Collectors.toMap(PersonRef::id, PersonRef::name));
  }

  @Override
  public Condition shown(String personColumn, Scope scope) {
    return Restriction.shown(personColumn, scope);
  }

  @Override
  public String erased(String personColumn) {
    return Restriction.ERASED.formatted(personColumn);
  }

  @Override
  public String reachable(String personColumn) {
    return Restriction.REACHABLE.formatted(personColumn);
  }
}
