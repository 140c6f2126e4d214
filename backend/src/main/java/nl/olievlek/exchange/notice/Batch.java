package nl.olievlek.exchange.notice;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipChanged;
import nl.olievlek.exchange.internship.InternshipStatus;

/** All that happened in one transaction. */
final class Batch {

  private static final Set<InternshipChanged.Kind> TAKEN_BACK =
      EnumSet.of(
          InternshipChanged.Kind.RESTORED,
          InternshipChanged.Kind.UNANSWERED,
          InternshipChanged.Kind.DISAGREED);

  private final Map<UUID, InternshipChanged.Kind> internships = new LinkedHashMap<>();
  private final Set<UUID> plans = new HashSet<>();

  /** What was just proposed or moved stays so, whatever step is taken with it. */
  void add(InternshipChanged change) {
    internships.merge(
        change.id(),
        change.kind(),
        (before, now) -> before == InternshipChanged.Kind.STEP_TAKEN ? now : before);
  }

  void add(UUID plan) {
    plans.add(plan);
  }

  UUID[] internships() {
    return internships.keySet().toArray(UUID[]::new);
  }

  /** About which something holds no more that was said before. */
  UUID[] takenBack() {
    return internships.entrySet().stream()
        .filter(change -> TAKEN_BACK.contains(change.getValue()))
        .map(Map.Entry::getKey)
        .toArray(UUID[]::new);
  }

  UUID[] plans() {
    return plans.toArray(UUID[]::new);
  }

  /** What is to be told of something; null for a step that is nobody else's news. */
  InternshipChange change(Placement placement) {
    if (placement.visit() == null) {
      return InternshipChange.NO_PLACE;
    }
    if (placement.visit().status().freesTheDays()) {
      return InternshipChange.ENDED;
    }
    return switch (internships.get(placement.visit().id())) {
      case PROPOSED -> InternshipChange.PROPOSED;
      case DATES_MOVED -> InternshipChange.MOVED;
      case STEP_TAKEN -> step(placement.visit().status());
      case RESTORED -> InternshipChange.RESTORED;
      case UNANSWERED -> InternshipChange.UNANSWERED;
      case DISAGREED -> InternshipChange.DISAGREED;
    };
  }

  private static InternshipChange step(InternshipStatus reached) {
    return switch (reached) {
      case HOST_ACCEPTED -> InternshipChange.ACCEPTED;
      case AGREED -> InternshipChange.AGREED;
      default -> null;
    };
  }
}
