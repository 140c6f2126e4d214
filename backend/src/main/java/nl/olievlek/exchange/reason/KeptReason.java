package nl.olievlek.exchange.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.olievlek.planning.Explanation;
import nl.olievlek.planning.Reason;
import nl.olievlek.planning.ReasonCode;

/**
 * A part of an explanation as it is kept.
 *
 * @param arguments as described at the code; organisations by identifier, as text
 */
public record KeptReason(ReasonCode code, List<Object> arguments) {

  /** What of a choice is said already by the outcome. */
  private static final Map<ReasonCode, Set<ReasonCode>> SAME =
      Map.of(
          ReasonCode.NO_PLACES_LEFT_DRAW,
          Set.of(ReasonCode.CHOICE_DRAW),
          ReasonCode.NO_PLACES_LEFT_COSTS_DRAWN_BEFORE,
          Set.of(ReasonCode.CHOICE_COSTS_DRAWN_BEFORE, ReasonCode.CHOICE_FULL_DRAWN_BEFORE),
          ReasonCode.NO_PLACES_LEFT_DRAWN_BEFORE,
          Set.of(
              ReasonCode.CHOICE_DRAW,
              ReasonCode.CHOICE_COSTS_DRAWN_BEFORE,
              ReasonCode.CHOICE_FULL_DRAWN_BEFORE));

  /** What the learner got, then why not for each choice above it. */
  public static List<KeptReason> of(Explanation explanation) {
    var kept = new ArrayList<KeptReason>();
    kept.add(of(explanation.outcome()));
    explanation.missed().forEach(missed -> kept.add(of(missed)));
    return List.copyOf(kept);
  }

  /**
   * What is said of it: the outcome and, if there is one, why not the best choice that was missed,
   * unless that is the same once more.
   */
  static List<KeptReason> said(List<KeptReason> explanation) {
    boolean twice =
        explanation.size() > 1
            && SAME.getOrDefault(explanation.getFirst().code(), Set.of())
                .contains(explanation.get(1).code());
    return explanation.stream().limit(twice ? 1 : 2).toList();
  }

  private static KeptReason of(Reason reason) {
    return new KeptReason(reason.code(), reason.arguments());
  }
}
