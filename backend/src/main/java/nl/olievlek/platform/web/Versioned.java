package nl.olievlek.platform.web;

/**
 * A view of something editable: its version travels in the {@code ETag} header, not in the body.
 */
public interface Versioned {

  /** Number of changes so far. */
  long version();
}
