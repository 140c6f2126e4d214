package nl.olievlek.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.olievlek.platform.json.StrictJson;
import nl.olievlek.platform.problem.JsonFaults;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads bodies strictly, see {@link StrictJson}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class JsonBodies implements MessageBodyReader<Object> {

  private final ObjectMapper strict;
  private final long largest;
  private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

  JsonBodies(
      StrictJson strict, @ConfigProperty(name = "olievlek.http.largest-body") MemorySize largest) {
    this.strict = strict.mapper();
    this.largest = largest.asLongValue();
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

  private ObjectReader reader(Type generic) {
    return strict.readerFor(strict.constructType(generic));
  }
}
