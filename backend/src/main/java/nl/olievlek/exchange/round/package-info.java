/**
 * Exchange rounds: a period in which the learners of some cohorts go and see another organisation.
 *
 * <p>{@code DRAFT → OPEN → PLANNING → PUBLISHED → RUNNING → CLOSED}; a round that is being planned
 * may open again. It does not run before its first day. Before anybody gave a wish it may go back
 * to {@code DRAFT}, and what was started or closed too early goes back; what was published does
 * not. The seed of the lottery is drawn when the round is made, its hash is public from then on and
 * the seed itself once there is a plan. Later features come in through {@link
 * nl.olievlek.exchange.round.ExchangeRounds}.
 */
package nl.olievlek.exchange.round;
