package nl.olievlek.platform.security;

import java.util.UUID;

/**
 * The session in which a person asks something.
 *
 * @param id the session
 * @param secondFactor how the person stands with the second factor in it
 */
public record Session(UUID id, SecondFactor secondFactor) {}
