package nl.olievlek.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import nl.olievlek.platform.problem.ProblemException.Text;

/** A value in JSON of the right type that cannot be, and why. */
public final class UnfitValue extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  private final transient Text why;

  /**
   * Refuses a value.
   *
   * @param parser where it is now
   * @param key the message, see {@link Problems}
   */
  public UnfitValue(JsonParser parser, String key, Object... arguments) {
    super(parser, key);
    why = new Text(key, arguments);
  }

  Text why() {
    return why;
  }
}
