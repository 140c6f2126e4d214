package nl.olievlek.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.UnaryOperator;
import nl.olievlek.platform.time.Era;

/**
 * A day or a moment of a caller, within the years of {@link Era}.
 *
 * @param <T> which of the two
 */
public final class TimeDeserializer<T> extends JsonDeserializer<T> {

  private final JsonDeserializer<? super T> read;
  private final Class<T> type;
  private final UnaryOperator<T> held;

  /** Reads as {@code read} does, and then holds. */
  public TimeDeserializer(JsonDeserializer<? super T> read, Class<T> type, UnaryOperator<T> held) {
    this.read = read;
    this.type = type;
    this.held = held;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    var time = type.cast(read.deserialize(parser, context));
    try {
      return time == null ? null : held.apply(time);
    } catch (DateTimeException outside) {
      return type.cast(context.handleWeirdStringValue(type, "", outside.getMessage()));
    }
  }
}
