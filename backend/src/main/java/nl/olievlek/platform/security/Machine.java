package nl.olievlek.platform.security;

import java.util.Set;
import java.util.UUID;

/**
 * A caller that is no person: it reads, within the tags of the contract that it was given.
 *
 * @param id the client
 * @param tags tags of the operations that it may call
 */
public record Machine(UUID id, Set<String> tags) {

  /** Name of the identity attribute that holds one. */
  public static final String ATTRIBUTE = "olievlek.machine";
}
