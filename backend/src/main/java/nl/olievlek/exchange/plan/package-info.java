/**
 * Plans of a round: who goes where, with the proof that no plan is better and one sentence for each
 * learner why.
 *
 * <p>{@code DRAFT → PUBLISHED | DISCARDED}. As many drafts as one likes can be made while the round
 * is being planned; they differ only if something they depend on changed. Publishing one publishes
 * the round, confirms its places and proposes its internships. There is no public door: later
 * features meet a plan only through its internships.
 */
package nl.olievlek.exchange.plan;
