/**
 * State machines, all reached the same way: what is allowed now, what happened before, one step at
 * a time, on or back. Each says itself which steps can be taken back; the others are final.
 */
package nl.olievlek.platform.lifecycle;
