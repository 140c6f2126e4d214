package nl.olievlek.account.auth;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.RsaJsonWebKey;

/**
 * The keys that sign access tokens: kept sealed in the database, the public halves published, each
 * followed by another after its lifetime.
 */
@ApplicationScoped
class SigningKeyService {

  /** Others keep our public keys for a while: a new one is published at least this long before. */
  private static final Duration PUBLISHED_BEFORE = Duration.ofHours(1);

  private final SigningKeyRepository stored;
  private final Clock clock;
  private final Duration lifetime;
  private final Duration tokensLast;
  private volatile KeyRing ring = new KeyRing(List.of(), Duration.ZERO);

  SigningKeyService(
      SigningKeyRepository stored,
      Clock clock,
      @ConfigProperty(name = "olievlek.signing-key.lifetime") Duration lifetime,
      @ConfigProperty(name = "olievlek.access-token.lifetime") Duration tokens) {
    this.stored = stored;
    this.clock = clock;
    this.lifetime = lifetime;
    tokensLast = tokens.plus(AccessTokens.CLOCK_SKEW).plus(Duration.ofMinutes(1));
  }

  /** The key that signs now. In memory: tokens are read on threads that may not wait. */
  RsaJsonWebKey current() {
    return ring.current(clock.instant()).key();
  }

  /** Keys whose tokens are good now. */
  List<RsaJsonWebKey> trusted() {
    return ring.trusted(clock.instant()).stream().map(SigningKey::key).toList();
  }

  /** Keys that others should know now, the newest first. */
  List<RsaJsonWebKey> published() {
    return ring.published(clock.instant()).stream().map(SigningKey::key).toList();
  }

  /** Reads the keys before the first request, and makes some at the very first start. */
  @Transactional
  void load(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
    turn(clock.instant());
  }

  /** Keeps up with the other instances, and sees to it that there is always a next key. */
  @Transactional
  @Scheduled(
      every = "{olievlek.signing-key.check}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void turn() {
    turn(clock.instant());
  }

  private void turn(Instant now) {
    var read = KeyRing.of(stored.all(), tokensLast);
    if (read.lacksNext(now) || !read.over(now).isEmpty()) {
      // Two instances may find so together: whoever comes second uses the keys of the first.
      stored.lock();
      read = KeyRing.of(stored.all(), tokensLast);
      change(read, now);
      read = KeyRing.of(stored.all(), tokensLast);
    }
    ring = read;
  }

  private void change(KeyRing before, Instant now) {
    if (before.newestFirst().isEmpty()) {
      stored.make(now, now);
      stored.make(now.plus(lifetime), now);
    } else if (before.lacksNext(now)) {
      var due = before.current(now).signsFrom().plus(lifetime);
      var soonest = now.plus(PUBLISHED_BEFORE);
      stored.make(due.isAfter(soonest) ? due : soonest, now);
    }
    before.over(now).forEach(key -> stored.remove(key.key().getKeyId()));
  }
}
