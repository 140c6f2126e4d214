/**
 * Host places: where learners of a round can go, when, with how many and with whom.
 *
 * <p>{@code DRAFT → OFFERED → CONFIRMED → CLOSED}, and {@code WITHDRAWN} with a reason from any of
 * the first three. Each of them can be taken back. What is offered or confirmed can be planned, if
 * the host is a member and recognised on all its days. Later features come in through {@link
 * nl.olievlek.exchange.place.HostPlaces}.
 */
package nl.olievlek.exchange.place;
