/**
 * Olievlek: the platform on which regional care-learning networks run.
 *
 * <p>Packages, lowest first; each uses only those before it: platform, organisation, network,
 * account, learner, exchange, meeting, proposal, impact.
 */
package nl.olievlek;
