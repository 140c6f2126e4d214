/**
 * The five sample networks: four real ones as they were, with the facts that their public sources
 * give, and an invented one that runs today. People and what they did are made up and marked as
 * such. Loaded into an empty database by the product's own import.
 */
package nl.olievlek.sample;
