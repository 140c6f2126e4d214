package nl.olievlek.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation the errors it can give and the headers that every answer carries. */
public class SharedAnswers implements OASFilter {

  private static final Map<String, String> ERRORS =
      new TreeMap<>(
          Map.of(
              "400", "Something in the request is wrong; the document names each field.",
              "401", "Not signed in.",
              "403", "You may not do this.",
              "404", "It does not exist, or you may not see it.",
              "409", "The state of things does not allow it.",
              "412", "Somebody else changed it since; fetch it again.",
              "428", "The `If-Match` header is missing.",
              "429", "Too many attempts; wait as long as `Retry-After` says.",
              "503", "Temporarily out of reach; nothing was stored."));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var components = document.getComponents();
    ERRORS.forEach((status, text) -> components.addResponse("Problem" + status, problem(text)));
    limits(components);
    components.addHeader("API-Version", text("Version of the API that answered.", "0.1.0"));
    components.addHeader("ETag", text("Version of this resource, for `If-Match`.", "\"3\""));
    document.getPaths().getPathItems().forEach(this::complete);
  }

  private static void limits(Components components) {
    components.addHeader("Retry-After", text("Seconds to wait.", "12"));
    components.addHeader(
        "RateLimit-Policy",
        text("Quotas: name, how many (q), in how many seconds (w).", "\"client\";q=600;w=60"));
    components.addHeader(
        "RateLimit",
        text("What is left (r), and the seconds until all is (t).", "\"client\";r=0;t=60"));
    var refused = components.getResponses().get("Problem429");
    Stream.of("Retry-After", "RateLimit-Policy", "RateLimit")
        .forEach(name -> refused.addHeader(name, reference(name)));
  }

  private void complete(String path, PathItem item) {
    item.getOperations().forEach((method, operation) -> complete(path, method, operation));
  }

  private void complete(String path, PathItem.HttpMethod method, Operation operation) {
    var open = operation.getSecurity() != null && operation.getSecurity().isEmpty();
    tagged(path, method, operation);
    error(operation, "400", true);
    error(operation, "401", !open || path.contains("/auth/"));
    error(operation, "403", !open);
    error(operation, "404", path.contains("{") || answers(operation, "404"));
    error(operation, "409", method != PathItem.HttpMethod.GET);
    error(operation, "412", hasParameter(operation, "If-Match"));
    error(operation, "428", hasParameter(operation, "If-Match"));
    error(operation, "429", !open || path.contains("/auth/") || answers(operation, "429"));
    error(operation, "503", true);
    operation.getResponses().getAPIResponses().values().stream()
        .filter(answer -> answer.getRef() == null)
        .forEach(answer -> answer.addHeader("API-Version", reference("API-Version")));
  }

  /** A single thing that can be changed answers its version. */
  private static void tagged(String path, PathItem.HttpMethod method, Operation operation) {
    var answer = operation.getResponses().getAPIResponse("200");
    if (path.endsWith("}") && method != PathItem.HttpMethod.POST && answer != null) {
      answer.addHeader("ETag", reference("ETag"));
    }
  }

  private static void error(Operation operation, String status, boolean possible) {
    var answers = operation.getResponses();
    var own = answers.getAPIResponse(status);
    if (own != null && own.getContent() != null) {
      // The few operations that follow a standard with errors of its own.
      return;
    }
    if (possible) {
      answers.addAPIResponse(
          status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
    } else {
      answers.removeAPIResponse(status);
    }
  }

  private static boolean answers(Operation operation, String status) {
    return operation.getResponses().hasAPIResponse(status);
  }

  private static boolean hasParameter(Operation operation, String name) {
    return operation.getParameters() != null
        && operation.getParameters().stream().map(Parameter::getName).anyMatch(name::equals);
  }

  private static APIResponse problem(String text) {
    var schema =
        OASFactory.createSchema().ref("#/components/schemas/" + Problem.class.getSimpleName());
    var body =
        OASFactory.createContent()
            .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    return OASFactory.createAPIResponse()
        .description(text)
        .content(body)
        .addHeader("API-Version", reference("API-Version"));
  }

  private static Header text(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
        .example(example);
  }

  private static Header reference(String name) {
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }
}
