/** Reading JSON of others: as strictly as the contract promises, wherever it comes from. */
package nl.olievlek.platform.json;
