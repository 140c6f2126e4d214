package nl.olievlek.platform.security;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Names of people, for histories that know only who by identifier. Implemented by the feature that
 * keeps people.
 */
public interface PersonNames {

  /** The full name of each person that still exists, as the caller may know it. */
  Map<UUID, String> of(Collection<UUID> people, Scope scope);
}
