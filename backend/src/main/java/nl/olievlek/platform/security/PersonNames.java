package nl.olievlek.platform.security;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;

/**
 * Names of people, for histories and lists that know only who by identifier. Implemented by the
 * feature that keeps people.
 */
public interface PersonNames {

  /** The full name of each person that still exists, as the caller may know it. */
  Map<UUID, String> of(Collection<UUID> people, Scope scope);

  /**
   * The condition that what is kept about a person may be shown to the caller.
   *
   * @param personColumn the person that a row is about; a row about nobody is shown
   */
  Condition shown(String personColumn, Scope scope);

  /** SQL for whether somebody was erased: nobody is asked anything about them. */
  String erased(String personColumn);

  /**
   * SQL for whether the product itself may write to a person: somebody real, of whom nothing is
   * restricted.
   */
  String reachable(String personColumn);
}
