/**
 * Wishes: where a learner of a round wants to go, and with which learning question.
 *
 * <p>A wish has no states: it can be given, changed and taken back as long as the round is open.
 * Later features come in through {@link nl.olievlek.exchange.wish.Wishes}.
 */
package nl.olievlek.exchange.wish;
