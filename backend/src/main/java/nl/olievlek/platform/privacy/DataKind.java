package nl.olievlek.platform.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of data about people; each has its own purpose and its own term. Which there are, the
 * features say: see {@link Keeps}. The contract lists their names.
 */
@Schema(name = "DataKind")
public record DataKind(@JsonValue String name) {

  /** The kind of a name, which need not be one that is kept. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DataKind valueOf(String name) {
    return new DataKind(name);
  }
}
