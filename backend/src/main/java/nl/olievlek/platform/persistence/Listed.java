package nl.olievlek.platform.persistence;

import nl.olievlek.platform.paging.PageRequest;

/** What a list is read by. */
public interface Listed {

  /** The rows of a page, and one more to know whether there is a next one. */
  Query limited(PageRequest page);

  /** How many rows there are on all pages. */
  Query counted();
}
