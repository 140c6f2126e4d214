/**
 * Projects of a network, each worked out by one organisation or by the network itself. No life
 * cycle.
 */
package nl.olievlek.network.project;
