/**
 * Organisations: the care providers, schools and others that take part in networks, with their
 * locations and, for a collective, its members.
 *
 * <p>An organisation has no life cycle; whether it takes part in a network is dated there. Later
 * features come in through {@link nl.olievlek.organisation.Organisations}.
 */
package nl.olievlek.organisation;
