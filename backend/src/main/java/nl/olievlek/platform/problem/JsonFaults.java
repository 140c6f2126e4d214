package nl.olievlek.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;

/** What is wrong with a body that is not JSON, or JSON of another shape than asked. */
public final class JsonFaults {

  private JsonFaults() {}

  /** The problem that a failure to read means. */
  public static ProblemException problemOf(JsonProcessingException failure) {
    // What a record refuses when it is made comes wrapped.
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return problem;
      }
    }
    return failure instanceof MismatchedInputException mismatch
        ? mismatched(mismatch)
        : Problems.of(ProblemKind.MALFORMED_BODY);
  }

  private static ProblemException mismatched(MismatchedInputException mismatch) {
    var field = Fields.of(mismatch.getPath());
    if (field.isEmpty()) {
      return Problems.of(ProblemKind.MALFORMED_BODY);
    }
    var type = mismatch.getTargetType();
    if (mismatch instanceof InvalidFormatException && type != null && type.isEnum()) {
      return Problems.notAllowed(field, names(type));
    }
    return mismatch instanceof UnfitValue unfit
        ? Problems.invalid(field, unfit.why().key(), unfit.why().arguments())
        : Problems.invalid(field, key(mismatch, type));
  }

  private static String key(MismatchedInputException mismatch, Class<?> type) {
    return switch (mismatch) {
      case UnrecognizedPropertyException unknown -> "platform.unknown-field";
      case InvalidNullException missing -> "platform.required";
      default -> "platform.wrong-type." + JsonType.of(type);
    };
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
  }
}
