package nl.olievlek.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Bodies that are not JSON, or JSON of another shape than asked. */
class JsonMappers {

  private final ProblemAnswers answers;

  JsonMappers(ProblemAnswers answers) {
    this.answers = answers;
  }

  @ServerExceptionMapper
  public Response malformed(JsonProcessingException malformed) {
    return answers.answer(ProblemKind.MALFORMED_BODY);
  }

  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException mismatch) {
    return answers.answer(problem(mismatch));
  }

  private static ProblemException problem(MismatchedInputException mismatch) {
    var field = Fields.of(mismatch.getPath());
    if (field.isEmpty()) {
      return Problems.of(ProblemKind.MALFORMED_BODY);
    }
    if (mismatch instanceof UnrecognizedPropertyException) {
      return Problems.invalid(field, "platform.unknown-field");
    }
    var type = mismatch.getTargetType();
    if (mismatch instanceof InvalidFormatException && type != null && type.isEnum()) {
      return Problems.notAllowed(field, names(type));
    }
    return Problems.invalid(field, "platform.wrong-type." + JsonType.of(type));
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
  }
}
