/**
 * What every feature that keeps something about people must be able to do with it: show it, take it
 * away, and tell what was kept long enough. The feature {@code privacy} asks all of them.
 */
package nl.olievlek.platform.privacy;
