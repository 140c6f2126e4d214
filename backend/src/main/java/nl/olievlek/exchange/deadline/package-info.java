/**
 * Reminds people before the offers or the wishes of a round close: each once, and only who did not
 * offer or wish yet. It has no door; every morning it looks by itself.
 */
package nl.olievlek.exchange.deadline;
