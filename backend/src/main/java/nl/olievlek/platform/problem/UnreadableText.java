package nl.olievlek.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text in JSON with what stands for no character. */
public final class UnreadableText extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  /** Where the parser is now. */
  public UnreadableText(JsonParser parser) {
    super(parser, "Unreadable text", String.class);
  }
}
