package nl.olievlek.organisation;

/** What can be done with an organisation. */
enum OrganisationAct {
  /** Change what it is. */
  CHANGE,
  /** Add a location. */
  ADD_LOCATION,
  /** Change a location. */
  CHANGE_LOCATION,
  /** Add a member of a collective. */
  ADD_MEMBER,
  /** Change a member of a collective. */
  CHANGE_MEMBER
}
