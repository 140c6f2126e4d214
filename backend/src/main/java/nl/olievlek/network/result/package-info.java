/**
 * Results ("opbrengsten") of a network: what it leaves behind, and who keeps it alive afterwards.
 * No life cycle.
 */
package nl.olievlek.network.result;
