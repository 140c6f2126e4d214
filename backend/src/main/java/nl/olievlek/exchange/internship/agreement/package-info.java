/**
 * Agreements: what learner, home and host agree on about an internship.
 *
 * <p>The first version is drawn up from the place and the wish when the host says yes. A change is
 * a new version with a reason, on which all three are asked again; until they agree, the version
 * before it stands. When all three agree on the latest, the internship is {@code AGREED}. Until it
 * begins a party can take its yes back. Versions never change.
 */
package nl.olievlek.exchange.internship.agreement;
