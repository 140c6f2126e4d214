package nl.olievlek.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.olievlek.platform.problem.JsonFaults;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.time.Era;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads bodies strictly: one document, each field once, nothing that is no text in a text. What the
 * product itself stored as JSON is read by its own mapper.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class JsonBodies implements MessageBodyReader<Object> {

  private final ObjectMapper strict;
  private final long largest;
  private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

  JsonBodies(
      ObjectMapper lenient,
      @ConfigProperty(name = "olievlek.http.largest-body") MemorySize largest) {
    this.largest = largest.asLongValue();
    strict = lenient.copyWith(lenient.getFactory().copy());
    strict
        .registerModule(values())
        .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .getFactory()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    Object read;
    try {
      read =
          readers.computeIfAbsent(generic, this::reader).readValue(new LimitedBody(body, largest));
    } catch (JsonProcessingException failure) {
      throw JsonFaults.problemOf(failure);
    } catch (CharConversionException noText) {
      throw Problems.of(ProblemKind.MALFORMED_BODY);
    }
    if (read == null) {
      throw Problems.of(ProblemKind.MALFORMED_BODY);
    }
    return read;
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

  private ObjectReader reader(Type generic) {
    return strict.readerFor(strict.constructType(generic));
  }
}
