package nl.olievlek.account;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A person by name.
 *
 * @param id the person
 * @param name full name
 */
@Schema(description = "A person by name.")
public record PersonRef(
    @PropagateNull UUID id, @Schema(examples = "Noor van der Berg") String name) {

  /**
   * SQL for the full name of a person; the one place that knows how a name is written.
   *
   * @param alias alias of the table {@code person}
   */
  public static String fullName(String alias) {
    return "concat_ws(' ', %1$s.given_name, %1$s.surname_prefix, %1$s.surname)".formatted(alias);
  }
}
