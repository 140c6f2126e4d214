package nl.olievlek.platform.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.time.Era;

/**
 * Reads parameters strictly. A wrong value in a query is 400 and names the parameter; a path that
 * can name nothing is 404.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> PARSERS =
      Map.of(
          UUID.class, ParameterConverters::uuid,
          LocalDate.class, text -> Era.held(LocalDate.parse(text)),
          Integer.class, Integer::valueOf,
          int.class, Integer::valueOf,
          Boolean.class, ParameterConverters::bool,
          boolean.class, ParameterConverters::bool);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    if (!type.isEnum() && !PARSERS.containsKey(type)) {
      return null;
    }
    var inPath = Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
    return new Strict<>(type, inPath, name(annotations));
  }

  private static String name(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(annotation -> ((QueryParam) annotation).value())
        .findFirst()
        .orElse("");
  }

  private static UUID uuid(String text) {
    var id = UUID.fromString(text);
    if (!id.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException();
    }
    return id;
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException();
    };
  }

  private record Strict<T>(Class<T> type, boolean inPath, String name)
      implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      try {
        return type.isEnum() ? constant(text) : (T) PARSERS.get(type).apply(text);
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw inPath ? Problems.notFound() : wrong();
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }

    private T constant(String text) {
      return Arrays.stream(type.getEnumConstants())
          .filter(candidate -> ((Enum<?>) candidate).name().equals(text))
          .findFirst()
          .orElseThrow(IllegalArgumentException::new);
    }

    private RuntimeException wrong() {
      if (type.isEnum()) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        return Problems.notAllowed(name, names);
      }
      return Problems.invalid(name, "platform.wrong-type." + kind());
    }

    private String kind() {
      if (type == UUID.class) {
        return "identifier";
      }
      if (type == LocalDate.class) {
        return "date";
      }
      return type == boolean.class || type == Boolean.class ? "boolean" : "number";
    }
  }
}
