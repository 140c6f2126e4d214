package nl.olievlek.platform.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Era;

/**
 * One row of a section. Remembers which fields were asked for, so that a misspelt one is a fault
 * and not lost.
 *
 * <p>Dates in a generated file are shifted by whole weeks, so that a sample stays alive; see {@link
 * ImportFile}.
 */
public final class ImportRow {

  private final JsonNode node;
  private final ImportContext context;
  private final Set<String> known = new HashSet<>(Set.of("key", "note"));

  ImportRow(JsonNode node, ImportContext context) {
    this.node = node;
    this.context = context;
  }

  /** Text, or null. */
  public String text(String field) {
    var value = value(field);
    return value == null ? null : ImportTexts.plain(field, value);
  }

  /** Text that must be there. */
  public String requiredText(String field) {
    var text = text(field);
    if (text == null || text.isBlank()) {
      throw new ImportFault(field, "platform.required");
    }
    return text;
  }

  /** What something is called, or null; see {@link nl.olievlek.platform.text.NameFault}. */
  public String name(String field) {
    var text = text(field);
    return text == null ? null : ImportTexts.name(field, text);
  }

  /** What something is called; it must be there. */
  public String requiredName(String field) {
    requiredText(field);
    return name(field);
  }

  /** A whole number, or null. */
  public Integer number(String field) {
    var value = value(field);
    if (value != null && !value.canConvertToInt()) {
      throw new ImportFault(field, "platform.wrong-type.number");
    }
    return value == null ? null : value.asInt();
  }

  /** A number that need not be whole, or null. */
  public Double decimal(String field) {
    var value = value(field);
    if (value != null && !value.isNumber()) {
      throw new ImportFault(field, "platform.wrong-type.number");
    }
    return value == null ? null : value.asDouble();
  }

  /** True only when the file says so. */
  public boolean flag(String field) {
    var value = value(field);
    return value != null && value.asBoolean();
  }

  /** A date, shifted when the file is generated, or null. */
  public LocalDate date(String field) {
    var text = text(field);
    return text == null ? null : day(field, text);
  }

  /** One of the constants of an enum, or null. */
  public <E extends Enum<E>> E constant(String field, Class<E> type) {
    var text = text(field);
    return text == null ? null : ImportTexts.constant(field, text, type);
  }

  /** One of the constants of an enum that must be there. */
  public <E extends Enum<E>> E requiredConstant(String field, Class<E> type) {
    requiredText(field);
    return constant(field, type);
  }

  /** Texts, empty when absent. */
  public List<String> texts(String field) {
    return elements(field).stream().map(element -> ImportTexts.plain(field, element)).toList();
  }

  /** Dates, shifted when the file is generated, empty when absent. */
  public List<LocalDate> dates(String field) {
    return texts(field).stream().map(text -> day(field, text)).toList();
  }

  /** Rows within this row, empty when absent. */
  public List<ImportRow> rows(String field) {
    return elements(field).stream().map(element -> new ImportRow(element, context)).toList();
  }

  /** The identifier of the row that a key names, or null when absent. */
  public UUID reference(String field) {
    var key = text(field);
    return key == null ? null : context.require(field, key);
  }

  /** The identifier of the row that a key names, which must be there. */
  public UUID requiredReference(String field) {
    requiredText(field);
    return reference(field);
  }

  /** A date that must be there. */
  public LocalDate requiredDate(String field) {
    requiredText(field);
    return date(field);
  }

  /** The identifiers of the rows that keys name. */
  public List<UUID> references(String field) {
    return texts(field).stream().map(key -> context.require(field, key)).toList();
  }

  /** Gives this row's key an identifier, for later rows to refer to. */
  public void named(UUID id) {
    if (node.hasNonNull("key")) {
      context.name(node.get("key").asText(), id);
    }
  }

  /** Who takes the file in; nobody when the product itself does. */
  public Optional<Scope> importer() {
    return context.importer();
  }

  /** Whether the rows of this file are made up. */
  public boolean sample() {
    return context.sample();
  }

  /** Refuses fields that nobody asked for. */
  void requireAllKnown() {
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw new ImportFault(field, "platform.unknown-field");
              }
            });
  }

  private LocalDate day(String field, String text) {
    try {
      return Era.held(context.shift(Era.held(LocalDate.parse(text))));
    } catch (DateTimeException wrong) {
      throw new ImportFault(field, "platform.wrong-type.date");
    }
  }

  private JsonNode value(String field) {
    known.add(field);
    var value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private List<JsonNode> elements(String field) {
    var value = value(field);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new ImportFault(field, "platform.wrong-type.list");
    }
    return StreamSupport.stream(value.spliterator(), false).toList();
  }
}
