package nl.olievlek.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What can be done at an address, as the contract has it; for the {@code Allow} header of a 405.
 */
@ApplicationScoped
class AllowedMethods {

  private static final String CONTRACT = "/META-INF/quarkus-generated-openapi-doc.JSON";

  private final Map<Pattern, String> methods = new LinkedHashMap<>();

  AllowedMethods(ObjectMapper json) {
    try (var file = getClass().getResourceAsStream(CONTRACT)) {
      if (file != null) {
        json.readTree(file)
            .get("paths")
            .properties()
            .forEach(path -> add(path.getKey(), path.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The contract cannot be read", e);
    }
  }

  /**
   * The methods of a path, separated by commas, or nothing for a path that the contract does not
   * know.
   */
  Optional<String> at(String path) {
    return methods.entrySet().stream()
        .filter(known -> known.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void add(String path, JsonNode operations) {
    var names = new TreeSet<String>();
    operations.fieldNames().forEachRemaining(name -> names.add(name.toUpperCase(Locale.ROOT)));
    methods.put(Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")), String.join(", ", names));
  }
}
