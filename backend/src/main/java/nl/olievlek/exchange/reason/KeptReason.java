package nl.olievlek.exchange.reason;

import java.util.ArrayList;
import java.util.List;
import nl.olievlek.exchange.planning.Explanation;
import nl.olievlek.exchange.planning.Reason;
import nl.olievlek.exchange.planning.ReasonCode;

/**
 * A part of an explanation as it is kept.
 *
 * @param arguments as described at the code; organisations by identifier, as text
 */
public record KeptReason(ReasonCode code, List<Object> arguments) {

  /** What the learner got, then why not for each choice above it. */
  public static List<KeptReason> of(Explanation explanation) {
    var kept = new ArrayList<KeptReason>();
    kept.add(of(explanation.outcome()));
    explanation.missed().forEach(missed -> kept.add(of(missed)));
    return List.copyOf(kept);
  }

  private static KeptReason of(Reason reason) {
    return new KeptReason(reason.code(), reason.arguments());
  }
}
