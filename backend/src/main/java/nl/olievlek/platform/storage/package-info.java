/** The data folder: what the product writes is its owner's alone. */
package nl.olievlek.platform.storage;
