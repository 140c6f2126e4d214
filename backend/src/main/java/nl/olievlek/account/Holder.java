package nl.olievlek.account;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who holds a role, and until when. */
record Holder(UUID id, UUID personId, LocalDate validFrom, LocalDate validTo) {

  boolean on(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  boolean staysAtLeastUntil(LocalDate other) {
    return validTo == null || (other != null && !validTo.isBefore(other));
  }
}
