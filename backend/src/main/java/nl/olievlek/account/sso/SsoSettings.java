package nl.olievlek.account.sso;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The providers, {@code olievlek.sso.<key>.…}; none unless somebody writes one down. */
@ConfigMapping(prefix = "olievlek.sso")
interface SsoSettings {

  /** The providers by key. */
  @WithParentName
  Map<String, Provider> providers();

  /** One provider. */
  interface Provider {

    /** How people know it. */
    String name();

    /** Name of the organisation whose people it speaks for; everybody's when left out. */
    Optional<String> organisation();

    /** The issuer, under which its configuration is found. */
    URI issuer();

    /** Who we are there. */
    String clientId();

    /** Our secret there. */
    String clientSecret();

    /**
     * Values of {@code acr} that stand for two factors at this provider, besides those with "mfa".
     */
    Optional<List<String>> secondFactorAcr();
  }
}
