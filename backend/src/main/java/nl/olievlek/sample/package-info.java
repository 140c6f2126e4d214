/**
 * The four sample networks: real networks with the facts that their public sources give, and
 * made-up people and dates that are marked as such. Loaded into an empty database by the product's
 * own import.
 */
package nl.olievlek.sample;
