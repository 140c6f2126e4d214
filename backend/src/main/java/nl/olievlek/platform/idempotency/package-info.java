/**
 * The same request twice is one change: the answer to a creation is kept with its key, in the same
 * transaction. It is given back within a day, to who may still do all that they might then; and
 * forgotten when somebody whom it names is erased or restricted.
 */
package nl.olievlek.platform.idempotency;
