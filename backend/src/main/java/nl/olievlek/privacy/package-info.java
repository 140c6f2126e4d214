/**
 * What people may do about what is kept about them, and how long it is kept. Asks every feature
 * through {@link nl.olievlek.platform.privacy.PersonalData}.
 *
 * <p>A request lives {@code OPEN → GRANTED | REFUSED | WITHDRAWN}; a refusal can be thought over,
 * and a restriction that was granted is {@code LIFTED} in the end. Erasure takes away who somebody
 * was and what they wrote, never what is counted.
 */
package nl.olievlek.privacy;
