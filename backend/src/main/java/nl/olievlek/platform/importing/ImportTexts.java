package nl.olievlek.platform.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.olievlek.platform.text.NameFault;
import nl.olievlek.platform.text.PlainText;

/** Reads the texts of a row as strictly as a request is read. */
final class ImportTexts {

  private ImportTexts() {}

  /** A text that people can read, in the one form in which texts are kept. */
  static String plain(String field, JsonNode value) {
    var text = value.asText();
    if (!PlainText.readable(text)) {
      throw new ImportFault(field, "platform.characters");
    }
    return PlainText.composed(text);
  }

  /** What something is called. */
  static String name(String field, String text) {
    var fault = NameFault.of(text);
    if (fault.isPresent()) {
      throw new ImportFault(field, "platform.name." + fault.get().key());
    }
    return text;
  }

  /** One of the constants of an enum. */
  static <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
    var constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new ImportFault(
                    field,
                    "platform.one-of",
                    Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
  }
}
