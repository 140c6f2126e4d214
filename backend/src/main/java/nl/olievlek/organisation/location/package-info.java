/** Locations of an organisation. No life cycle. */
package nl.olievlek.organisation.location;
