/**
 * Taking in a whole network from a file, over HTTP. What each section means is with the feature
 * that owns it.
 */
package nl.olievlek.network.imports;
