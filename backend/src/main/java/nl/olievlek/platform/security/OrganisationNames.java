package nl.olievlek.platform.security;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Names of organisations, for lists that know only which by identifier. Implemented by the feature
 * that keeps organisations.
 */
public interface OrganisationNames {

  /** The name of each organisation that exists among these. */
  Map<UUID, String> names(Collection<UUID> ids);
}
