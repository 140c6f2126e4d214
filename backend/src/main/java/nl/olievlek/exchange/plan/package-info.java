/**
 * Plans of a round: who goes where, with the proof that no plan is better and one sentence for each
 * learner why.
 *
 * <p>{@code MAKING → DRAFT | FAILED | CANCELLED}, {@code DRAFT → PUBLISHED | DISCARDED}; what was
 * discarded can be a draft again, what was published stays. A plan is there from the moment it is
 * asked for, with all that decides it; {@code PlanMaker} makes it beside the requests and stores it
 * whole. As many drafts as one likes can be made while the round is being planned, one at a time;
 * they differ only if something they depend on changed, or if something else was asked. Publishing
 * one publishes the round, confirms its places and proposes its internships. There is no public
 * door: later features meet a plan only through its internships.
 */
package nl.olievlek.exchange.plan;
