package nl.olievlek.platform.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Makes the schemas say what the API does: simple types in place, fields that may be null as such,
 * and fields that are always there as required.
 *
 * <p>OpenAPI 3.0 has no way to say "this reference or null" that all tools follow, so those are
 * written out.
 */
public class PlainSchemas implements OASFilter {

  private static final String COMPONENTS = "#/components/schemas/";
  private static final Set<String> SIMPLE = Set.of("UUID", "LocalDate", "LocalTime", "Instant");

  /** Fields of a problem that are left out rather than null. */
  private static final Set<String> SOMETIMES =
      Set.of("violations", "allowed", "continuation", "factors", "existing");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var schemas = document.getComponents().getSchemas();
    schemas.values().forEach(schema -> plain(schema, schemas));
    document.getPaths().getPathItems().values().stream()
        .flatMap(PlainSchemas::operations)
        .forEach(operation -> parameters(operation, schemas));
    schemas.forEach(PlainSchemas::require);
    SIMPLE.forEach(document.getComponents()::removeSchema);
  }

  private static Stream<Operation> operations(PathItem item) {
    return item.getOperations().values().stream();
  }

  private static void parameters(Operation operation, Map<String, Schema> schemas) {
    Stream.ofNullable(operation.getParameters())
        .flatMap(Collection::stream)
        .map(parameter -> parameter.getSchema())
        .filter(Objects::nonNull)
        .forEach(schema -> inPlace(schema, schemas));
  }

  private static void plain(Schema schema, Map<String, Schema> schemas) {
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(property -> inPlace(property, schemas));
    }
  }

  private static void inPlace(Schema schema, Map<String, Schema> schemas) {
    if (schema.getItems() != null) {
      inPlace(schema.getItems(), schemas);
    }
    var name = referred(schema);
    if (name != null && (SIMPLE.contains(name) || nullable(schema))) {
      copy(name, schema, schemas);
      schema.setRef(null);
      schema.setAllOf(null);
      schema.setAnyOf(null);
    }
  }

  /**
   * The component that a schema is: at once, wrapped to give it a description, or as one side of
   * "or null".
   */
  private static String referred(Schema schema) {
    return Stream.of(List.of(schema), orEmpty(schema.getAllOf()), orEmpty(schema.getAnyOf()))
        .flatMap(Collection::stream)
        .map(Schema::getRef)
        .filter(Objects::nonNull)
        .findFirst()
        .map(reference -> reference.replace(COMPONENTS, ""))
        .orElse(null);
  }

  private static List<Schema> orEmpty(List<Schema> schemas) {
    return schemas == null ? List.of() : schemas;
  }

  private static void copy(String name, Schema to, Map<String, Schema> schemas) {
    var from = schemas.get(name);
    var nullable = nullable(to);
    to.setType(
        nullable ? List.of(from.getType().getFirst(), Schema.SchemaType.NULL) : from.getType());
    to.setFormat(from.getFormat());
    to.setProperties(from.getProperties());
    plain(to, schemas);
    if (to.getProperties() != null) {
      to.setRequired(sent(name) ? from.getRequired() : List.copyOf(to.getProperties().keySet()));
    }
    if (from.getEnumeration() != null) {
      var values = new ArrayList<>(from.getEnumeration());
      if (nullable) {
        values.add(null);
      }
      to.setEnumeration(values);
    }
    if (to.getDescription() == null) {
      to.setDescription(from.getDescription());
    }
    if (to.getExamples() == null && to.getExample() == null) {
      to.setExample(from.getExample());
    }
  }

  private static boolean nullable(Schema schema) {
    return isNull(schema) || orEmpty(schema.getAnyOf()).stream().anyMatch(PlainSchemas::isNull);
  }

  private static boolean isNull(Schema schema) {
    return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
  }

  /** What is answered is always complete; what is sent says itself what must be there. */
  private static void require(String name, Schema schema) {
    if (!sent(name) && schema.getProperties() != null) {
      schema.setRequired(
          schema.getProperties().keySet().stream().filter(field -> !leftOut(name, field)).toList());
    }
  }

  /** A page counts its total only when asked. */
  private static boolean leftOut(String name, String field) {
    return field.equals("total") || name.equals("Problem") && SOMETIMES.contains(field);
  }

  private static boolean sent(String name) {
    return Stream.of("Request", "Search", "Transition", "File", "NewPerson")
        .anyMatch(name::endsWith);
  }
}
