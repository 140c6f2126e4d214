package nl.olievlek.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457), the body of every error answer.
 *
 * @param type stable identifier of the kind of problem, relative to this API
 * @param title what kind of problem it is, in the caller's language
 * @param status HTTP status
 * @param detail what went wrong this time and what is possible instead
 * @param instance path of the request
 * @param violations what is wrong per field, all at once
 * @param allowed the values or states that are possible now
 * @param continuation what to send with a second factor to go on signing in
 * @param factors the second factors that can be given
 * @param existing what is there already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A problem document (RFC 9457): the body of every error answer.")
public record Problem(
    @Schema(
            description = "Stable identifier of the kind of problem.",
            examples = "/problems/illegal-transition")
        String type,
    @Schema(
            description = "The kind of problem, in the caller's language.",
            examples = "Deze stap kan nu niet")
        String title,
    @Schema(description = "HTTP status.", examples = "409") int status,
    @Schema(
            description = "What went wrong this time and what is possible instead.",
            examples = "Van CLOSED kan deze ronde niet verder.")
        String detail,
    @Schema(description = "Path of the request.", examples = "/api/v1/exchange-rounds")
        String instance,
    @Schema(description = "What is wrong per field, all at once.") List<Violation> violations,
    @Schema(description = "The values or states that are possible now.") List<String> allowed,
    @Schema(description = "What to send with a second factor, to go on signing in.")
        String continuation,
    @Schema(description = "The second factors that can be given.", examples = "[\"TOTP\"]")
        List<String> factors,
    @Schema(description = "What is there already, if you may see it.") Existing existing) {

  /** Media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One field that is wrong.
   *
   * @param field path of the field in the request, or name of the parameter
   * @param message what is wrong and what is allowed
   */
  @Schema(description = "One field that is wrong.")
  public record Violation(
      @Schema(description = "Path of the field, or name of the parameter.", examples = "startDate")
          String field,
      @Schema(
              description = "What is wrong and what is allowed.",
              examples = "Dit veld is verplicht.")
          String message) {}
}
