package nl.olievlek.platform.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The hashes of the few inline styles of the app's component library; the app's own build writes
 * them down.
 */
@ApplicationScoped
class StyleHashes {

  private final ObjectMapper json;

  StyleHashes(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The hashes as sources for a content security policy; empty when the app is hosted elsewhere.
   */
  String sources() {
    try (var file = getClass().getResourceAsStream("/csp-hashes.json")) {
      if (file == null) {
        return "";
      }
      var hashes = json.readValue(file, new TypeReference<Map<String, List<String>>>() {});
      return String.join(" ", hashes.get("style-src"));
    } catch (IOException e) {
      throw new UncheckedIOException("csp-hashes.json cannot be read", e);
    }
  }
}
