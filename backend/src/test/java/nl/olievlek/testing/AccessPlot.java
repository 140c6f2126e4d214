package nl.olievlek.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.olievlek.platform.security.Role;

/**
 * A network that gets one of everything.
 *
 * @param rows identifiers, by the word that stands before them in a path
 * @param names those words, by the fields of requests that name such a row
 * @param bodies what a body must say beyond the form that the contract gives it, by operation
 * @param home where the learner works
 * @param host an organisation that receives learners
 * @param elsewhere an organisation that has nothing to do with either
 * @param own those whom all of it belongs to
 */
public record AccessPlot(
    Map<String, String> rows,
    Map<String, String> names,
    Map<String, Supplier<Map<String, Object>>> bodies,
    UUID network,
    UUID home,
    UUID host,
    UUID elsewhere,
    Map<Role, Persona> own) {

  /** An empty one. */
  public AccessPlot(UUID network, UUID home, UUID host, UUID elsewhere, Map<Role, Persona> own) {
    this(new HashMap<>(), new HashMap<>(), new HashMap<>(), network, home, host, elsewhere, own);
  }

  /** Rows by their words: a word, an identifier, a word, an identifier. */
  public void put(Object... wordsAndIds) {
    for (var i = 0; i < wordsAndIds.length; i += 2) {
      rows.put((String) wordsAndIds[i], String.valueOf(wordsAndIds[i + 1]));
    }
  }

  /** Fields of requests that name a row of a word. */
  public void named(String word, String... fields) {
    for (var field : fields) {
      names.put(field, word);
    }
  }

  /** What a body must say beyond its form; made anew for each call. */
  public void body(String operation, Supplier<Map<String, Object>> body) {
    bodies.put(operation, body);
  }

  /** The row of a word. */
  public UUID id(String word) {
    return UUID.fromString(rows.get(word));
  }
}
