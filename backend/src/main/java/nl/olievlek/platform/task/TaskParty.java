package nl.olievlek.platform.task;

/** Whom a task waits for. */
public enum TaskParty {
  /** One person. */
  PERSON,
  /** Who runs an organisation, or looks after learners there. */
  ORGANISATION,
  /** The teachers of a cohort. */
  SCHOOL,
  /** The coordinators of a network. */
  NETWORK,
  /** The admins of the platform. */
  PLATFORM
}
