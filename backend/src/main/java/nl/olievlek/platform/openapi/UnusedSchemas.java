package nl.olievlek.platform.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Leaves out the schemas that nothing refers to any more once they were written out in place. */
class UnusedSchemas implements OASFilter {

  private static final String COMPONENTS = "#/components/schemas/";

  private final Set<String> used = new HashSet<>();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var schemas = document.getComponents().getSchemas();
    document.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .flatMap(UnusedSchemas::contents)
        .forEach(schema -> use(schema, schemas));
    document.getComponents().getResponses().values().stream()
        .flatMap(UnusedSchemas::contents)
        .forEach(schema -> use(schema, schemas));
    Set.copyOf(schemas.keySet()).stream()
        .filter(name -> !used.contains(name))
        .forEach(document.getComponents()::removeSchema);
  }

  private static Stream<Schema> contents(Operation operation) {
    var body = operation.getRequestBody();
    var sent = body == null ? Stream.<Schema>empty() : schemas(body.getContent());
    var named = operation.getParameters();
    return Stream.of(
            named == null ? Stream.<Schema>empty() : named.stream().map(Parameter::getSchema),
            sent,
            operation.getResponses().getAPIResponses().values().stream()
                .flatMap(UnusedSchemas::contents))
        .flatMap(Function.identity());
  }

  private static Stream<Schema> contents(APIResponse response) {
    return schemas(response.getContent());
  }

  private static Stream<Schema> schemas(Content content) {
    return content == null
        ? Stream.empty()
        : content.getMediaTypes().values().stream()
            .map(MediaType::getSchema)
            .filter(Objects::nonNull);
  }

  private void use(Schema schema, Map<String, Schema> schemas) {
    if (schema.getRef() != null) {
      var name = schema.getRef().replace(COMPONENTS, "");
      if (used.add(name) && schemas.containsKey(name)) {
        use(schemas.get(name), schemas);
      }
    }
    Stream.of(
            schema.getAllOf(),
            schema.getAnyOf(),
            schema.getOneOf(),
            schema.getProperties() == null ? null : schema.getProperties().values())
        .filter(Objects::nonNull)
        .flatMap(Collection::stream)
        .forEach(part -> use(part, schemas));
    Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
        .filter(Objects::nonNull)
        .forEach(part -> use(part, schemas));
  }
}
