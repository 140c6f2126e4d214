/**
 * The tree of programmes that networks are part of. A node that the source counts but does not name
 * has no name. No life cycle.
 */
package nl.olievlek.network.programme;
