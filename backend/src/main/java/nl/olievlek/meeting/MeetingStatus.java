package nl.olievlek.meeting;

import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** The life cycle of a meeting. */
public enum MeetingStatus implements Status<MeetingStatus> {
  PLANNED,
  HELD,
  CANCELLED;

  @Override
  public Set<MeetingStatus> next() {
    return this == PLANNED ? Set.of(HELD, CANCELLED) : Set.of();
  }

  @Override
  public Set<String> needs() {
    return this == CANCELLED ? Set.of("reason") : Set.of();
  }

  @Override
  public Set<MeetingStatus> back() {
    return this == PLANNED ? Set.of() : Set.of(PLANNED);
  }
}
