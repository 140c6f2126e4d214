package nl.olievlek.account.sso;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One provider. */
interface ProviderSettings {

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
