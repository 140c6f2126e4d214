package nl.olievlek.planning;

import java.util.List;

/**
 * A code with its arguments, to be made into a sentence in the reader's language.
 *
 * @param arguments as described at the code
 */
public record Reason(ReasonCode code, List<Object> arguments) {

  static Reason of(ReasonCode code, Object... arguments) {
    return new Reason(code, List.of(arguments));
  }
}
