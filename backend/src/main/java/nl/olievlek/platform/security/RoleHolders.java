package nl.olievlek.platform.security;

/**
 * Whether anybody holds a role somewhere, for features that know no roles: SQL of the feature that
 * keeps them, which takes the day as {@code :today}.
 */
public interface RoleHolders {

  /**
   * SQL for whether somebody administers an organisation today.
   *
   * @param organisation column with the organisation's identifier
   */
  String administer(String organisation);

  /**
   * SQL for whether somebody coordinates a network today.
   *
   * @param network column with the network's identifier
   */
  String coordinate(String network);

  /**
   * SQL for who holds which role today: {@code person_id}, {@code role}, {@code network_id}, {@code
   * organisation_id} and {@code cohort_id}.
   */
  String holders();

  /**
   * SQL for who sees the people of which groups today: {@code person_id} with {@code group_id}, of
   * each organisation that they administer and each cohort that they teach.
   */
  String seenGroups();
}
