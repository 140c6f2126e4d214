package nl.olievlek.account.sso;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The providers, {@code olievlek.sso.<key>.…}; none unless somebody writes one down. */
@ConfigMapping(prefix = "olievlek.sso")
interface SsoSettings {

  /** The providers by key. */
  @WithParentName
  Map<String, ProviderSettings> providers();
}
