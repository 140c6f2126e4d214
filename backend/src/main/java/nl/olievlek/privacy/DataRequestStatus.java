package nl.olievlek.privacy;

import java.util.Map;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a request stands. */
enum DataRequestStatus implements Status<DataRequestStatus> {
  OPEN,
  GRANTED,
  REFUSED,
  /** Of a restriction only: shown again. */
  LIFTED,
  /** Taken back by who asked, before anybody answered. */
  WITHDRAWN;

  private static final Map<DataRequestStatus, Set<DataRequestStatus>> NEXT =
      Map.of(OPEN, Set.of(GRANTED, REFUSED, WITHDRAWN), GRANTED, Set.of(LIFTED));

  @Override
  public Set<DataRequestStatus> next() {
    return NEXT.getOrDefault(this, Set.of());
  }

  @Override
  public Set<String> needs() {
    return this == REFUSED ? Set.of("reason") : Set.of();
  }

  /** What was granted is done, and a refusal can be thought over. */
  @Override
  public Set<DataRequestStatus> back() {
    return this == REFUSED ? Set.of(OPEN) : Set.of();
  }
}
