package nl.olievlek.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.audit.AuditRecordView.Somebody;
import nl.olievlek.platform.security.Role;

/**
 * One stored record.
 *
 * @param named whether the caller may know the names of people in it; who may not is not told
 *     either which fields of a person's record changed: a field that is filled in once tells what
 *     became of somebody, and how often that happened
 */
record AuditRow(
    UUID id,
    Instant recordedAt,
    UUID actorId,
    List<String> actorRoles,
    AuditTrail.Action action,
    String subjectType,
    UUID subjectId,
    String subjectLabel,
    UUID personId,
    List<String> fields,
    boolean named) {

  /** The people whose names are needed. */
  Stream<UUID> people() {
    return Stream.of(actorId, personId).filter(Objects::nonNull);
  }

  /**
   * The record as the caller may know it; what somebody did, and what was done to them, they know.
   */
  AuditRecordView view(Map<UUID, String> names, UUID caller) {
    var knows = named || caller.equals(personId);
    return new AuditRecordView(
        id,
        recordedAt,
        somebody(actorId, names, caller),
        actorRoles.stream().map(Role::valueOf).toList(),
        action,
        subjectType,
        subjectId,
        subjectLabel,
        somebody(personId, names, caller),
        knows || personId == null ? fields : List.of());
  }

  private Somebody somebody(UUID person, Map<UUID, String> names, UUID caller) {
    var known = named || caller.equals(person);
    return person == null ? null : new Somebody(person, known ? names.get(person) : null);
  }
}
