package nl.olievlek.meeting;

/** What a meeting is for. */
enum MeetingKind {
  PRACTICE_EDUCATION,
  STEERING,
  PROJECT,
  PREPARATORY,
  NETWORK,
  WORK_VISIT,
  THEME_SESSION,
  TRAINING_SESSION
}
