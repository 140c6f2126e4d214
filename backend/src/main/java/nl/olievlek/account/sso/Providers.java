package nl.olievlek.account.sso;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.olievlek.platform.problem.Problems;

/** The providers that were written down. Each is asked for its configuration once an hour. */
@ApplicationScoped
class Providers {

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

  private final Map<String, ProviderSettings> settings;
  private final LoadingCache<String, OidcProvider> discovered;

  Providers(SsoSettings settings) {
    this.settings = settings.providers();
    discovered =
        Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .build(key -> OidcProvider.discover(this.settings.get(key)));
  }

  /** Says at once what is wrong with the settings, rather than to the first who signs on. */
  void check(@Observes StartupEvent started) {
    settings.forEach(
        (key, provider) -> {
          if (!key.matches("[a-z][a-z0-9-]{0,39}") || key.equals("callback")) {
            throw new IllegalStateException("olievlek.sso: not a key for a provider: " + key);
          }
          if (!safe(provider.issuer())) {
            throw new IllegalStateException("olievlek.sso." + key + ".issuer must be https");
          }
        });
  }

  List<ProviderView> all() {
    return settings.entrySet().stream()
        .map(provider -> new ProviderView(provider.getKey(), provider.getValue().name()))
        .sorted(Comparator.comparing(ProviderView::name))
        .toList();
  }

  /**
   * A provider that answers.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when there is none by that key
   * @throws SsoFault when it cannot be reached
   */
  OidcProvider get(String key) {
    require(key);
    return discovered.get(key);
  }

  /**
   * Refuses a key that nobody wrote down.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404
   */
  void require(String key) {
    if (!settings.containsKey(key)) {
      throw Problems.notFound();
    }
  }

  /** How people know a provider; its key when it was taken out of the settings. */
  String name(String key) {
    return settings.containsKey(key) ? settings.get(key).name() : key;
  }

  /** The organisation whose people a provider speaks for; none when it speaks for everybody. */
  Optional<String> organisation(String key) {
    return settings.get(key).organisation();
  }

  private static boolean safe(URI issuer) {
    return "https".equals(issuer.getScheme())
        || "http".equals(issuer.getScheme()) && LOCAL.contains(issuer.getHost());
  }
}
