package nl.olievlek.account.auth;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * The keys that sign access tokens: made at the first start, kept in the database, the public half
 * published.
 */
@ApplicationScoped
class SigningKeyService {

  private final Sql sql;
  private final Clock clock;
  private volatile List<RsaJsonWebKey> keys = List.of();

  SigningKeyService(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * All keys, the newest first. In memory: tokens are read on threads that may not wait for the
   * database.
   */
  List<RsaJsonWebKey> keys() {
    return keys;
  }

  /** Reads the keys before the first request, and makes one at the very first start. */
  @Transactional
  void load(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
    // Two instances may start together: whoever comes second uses the key of the first.
    sql.execute("lock table signing_key in exclusive mode", Map.of());
    if (stored().isEmpty()) {
      make();
    }
    keys = stored().stream().map(SigningKeyService::parsed).toList();
  }

  private List<String> stored() {
    return sql.list(
        String.class, Query.of("select private_key from signing_key").orderBy("created_at desc"));
  }

  private void make() {
    try {
      var key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(Ids.next().toString());
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      key.setUse("sig");
      sql.execute(
          "insert into signing_key (key_id, private_key, public_key, created_at) values (:id, :private, :public, :at)",
          Map.of(
              "id", key.getKeyId(),
              "private", key.toJson(OutputControlLevel.INCLUDE_PRIVATE),
              "public", key.toJson(OutputControlLevel.PUBLIC_ONLY),
              "at", clock.instant().atOffset(ZoneOffset.UTC)));
    } catch (JoseException e) {
      throw new IllegalStateException("No signing key could be made", e);
    }
  }

  private static RsaJsonWebKey parsed(String json) {
    try {
      return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(json);
    } catch (JoseException e) {
      throw new IllegalStateException("The stored signing key cannot be read", e);
    }
  }
}
