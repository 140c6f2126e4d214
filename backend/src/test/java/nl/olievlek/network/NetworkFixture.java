package nl.olievlek.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.testing.Rows;

/** What networks consist of, for tests. */
@ApplicationScoped
public class NetworkFixture {

  private final Rows rows;

  NetworkFixture(Rows rows) {
    this.rows = rows;
  }

  /** An accepted member in a period; null is open. */
  public UUID member(UUID network, UUID organisation, LocalDate from, LocalDate to) {
    return rows.insert(
        "membership",
        "network_id",
        network,
        "organisation_id",
        organisation,
        "role",
        "PARTNER",
        "status",
        "ACCEPTED",
        "valid_from",
        from,
        "valid_to",
        to);
  }

  /** A phase without dates. */
  public UUID phase(UUID network, int sequence, String status) {
    return phase(network, sequence, status, null, null);
  }

  /** A phase. */
  public UUID phase(UUID network, int sequence, String status, LocalDate start, LocalDate end) {
    return rows.insert(
        "network_phase",
        "network_id",
        network,
        "sequence",
        sequence,
        "kind",
        "PILOT",
        "name",
        "Fase " + sequence,
        "status",
        status,
        "start_date",
        start,
        "end_date",
        end);
  }

  /** A theme that was worked on from one phase to another; null is open. */
  public UUID theme(UUID network, String name, UUID firstPhase, UUID lastPhase) {
    return rows.insert(
        "theme",
        "network_id",
        network,
        "name",
        name,
        "first_phase_id",
        firstPhase,
        "last_phase_id",
        lastPhase);
  }

  /** A theme that was worked on in a period; null is open. */
  public UUID datedTheme(UUID network, String name, LocalDate from, LocalDate to) {
    return rows.insert(
        "theme", "network_id", network, "name", name, "valid_from", from, "valid_to", to);
  }

  /** A programme or a part of one. */
  public UUID programme(UUID parent, String kind, String name) {
    return rows.insert("programme", "parent_id", parent, "kind", kind, "name", name);
  }
}
