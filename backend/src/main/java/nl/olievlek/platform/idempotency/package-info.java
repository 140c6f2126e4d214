/**
 * The same request twice is one change: the answer to a creation is kept with its key, in the same
 * transaction.
 */
package nl.olievlek.platform.idempotency;
