package nl.olievlek.platform.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** The language of the current request, for the few views that carry words of ours. */
@Singleton
public class CallerLanguage {

  @Context HttpHeaders headers;

  /** The texts in the caller's language. */
  public Messages messages() {
    return Messages.accepting(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** The caller's language by its ISO 639-1 code, {@code nl} or {@code en}. */
  public String code() {
    return messages().locale().getLanguage();
  }
}
