package nl.olievlek.meeting;

/** Where a meeting is held; {@code BLENDED} is both. */
enum MeetingMode {
  ON_SITE,
  ONLINE,
  BLENDED
}
