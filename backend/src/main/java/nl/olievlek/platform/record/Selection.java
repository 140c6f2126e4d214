package nl.olievlek.platform.record;

import nl.olievlek.platform.persistence.Query;

/** Which small records of an owner to list. */
@FunctionalInterface
public interface Selection {

  /** All of them. */
  Selection ALL = records -> records;

  /** Leaves out what the caller does not ask for. */
  Query of(Query records);
}
