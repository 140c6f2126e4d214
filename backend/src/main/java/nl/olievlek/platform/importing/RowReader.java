package nl.olievlek.platform.importing;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.json.StrictJson;
import nl.olievlek.platform.json.TimeDeserializer;
import nl.olievlek.platform.problem.JsonFaults;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.problem.UnfitValue;
import nl.olievlek.platform.time.Era;

/**
 * Reads the rows of one import as requests are read, but for three things: a reference is a key of
 * the file, days are moved with the file, and a list that is left out is empty.
 */
final class RowReader {

  private final ObjectMapper json;
  private final Validator validator;

  RowReader(StrictJson strict, Validator validator, ImportContext context) {
    this.validator = validator;
    json =
        strict
            .mapper()
            .copy()
            .setPropertyNamingStrategy(new RowFields.Names())
            .registerModule(values(context));
    for (var many : List.of(List.class, Set.class)) {
      json.configOverride(many).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
  }

  /**
   * Reads a row.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names what is wrong
   */
  <R extends Record> R read(JsonNode fields, Class<R> type) {
    try {
      var row = json.treeToValue(fields, type);
      var wrong = validator.validate(row);
      if (!wrong.isEmpty()) {
        throw Problems.invalid(wrong);
      }
      return row;
    } catch (JsonProcessingException failure) {
      throw JsonFaults.problemOf(failure);
    }
  }

  private static SimpleModule values(ImportContext context) {
    return new SimpleModule()
        .addDeserializer(UUID.class, new Reference(context))
        .addDeserializer(
            LocalDate.class,
            new TimeDeserializer<>(
                LocalDateDeserializer.INSTANCE,
                LocalDate.class,
                day -> Era.held(context.shift(Era.held(day)))))
        .addDeserializer(
            Instant.class,
            new TimeDeserializer<>(
                InstantDeserializer.INSTANT,
                Instant.class,
                moment -> Era.held(context.shift(Era.held(moment)))));
  }

  /** The identifier of what an earlier row called by a key. */
  private static final class Reference extends StdScalarDeserializer<UUID> {

    private static final long serialVersionUID = 1L;

    private final transient ImportContext context;

    Reference(ImportContext context) {
      super(UUID.class);
      this.context = context;
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext reading) throws IOException {
      var key = parser.getText();
      var found = context.find(key);
      if (found.isEmpty()) {
        throw new UnfitValue(parser, "platform.import-unknown-key", key);
      }
      return found.get();
    }
  }
}
