/**
 * The one place that decides what number of people whom may know. Every number that the product
 * answers asks it; {@code docs/counts.md} lists them all.
 *
 * <p>Who sees the people themselves knows how many there are, to the day. Everyone else knows
 * nothing of work that is going on ({@link nl.olievlek.platform.disclosure.Disclosure}), and of the
 * figures of a network what its last publication says ({@link
 * nl.olievlek.platform.disclosure.Publisher}).
 */
package nl.olievlek.platform.disclosure;
