/**
 * State machines, all reached the same way: what is allowed now, what happened before, one step at
 * a time.
 */
package nl.olievlek.platform.lifecycle;
