package nl.olievlek.platform.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import nl.olievlek.platform.time.Era;

/**
 * Reads what others send strictly: one document, each field once, nothing that is no text in a
 * text. What the product itself stored as JSON is read by its own mapper.
 */
@Singleton
public class StrictJson {

  private final ObjectMapper mapper;

  StrictJson(ObjectMapper lenient) {
    mapper = lenient.copyWith(lenient.getFactory().copy());
    mapper
        .registerModule(values())
        .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .getFactory()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
  }

  /** The one mapper that reads so; who needs another one copies it. */
  public ObjectMapper mapper() {
    return mapper;
  }

  private static SimpleModule values() {
    return new SimpleModule()
        .addDeserializer(String.class, new TextDeserializer())
        .addDeserializer(
            LocalDate.class,
            new TimeDeserializer<>(LocalDateDeserializer.INSTANCE, LocalDate.class, Era::held))
        .addDeserializer(
            Instant.class,
            new TimeDeserializer<>(InstantDeserializer.INSTANT, Instant.class, Era::held));
  }
}
