package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Sealed;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The product's own keys, the private halves sealed. Nobody asks for these through the API. */
@ApplicationScoped
class SigningKeyRepository {

  private static final int BITS = 2048;

  private final Sql sql;
  private final Sealed sealed;

  SigningKeyRepository(Sql sql, Sealed sealed) {
    this.sql = sql;
    this.sealed = sealed;
  }

  List<SigningKey> all() {
    return sql
        .list(Row.class, Query.of("select key_id, private_key, signs_from from signing_key"))
        .stream()
        .map(row -> new SigningKey(parsed(opened(row)), row.signsFrom()))
        .toList();
  }

  void lock() {
    sql.execute("lock table signing_key in exclusive mode", Map.of());
  }

  void make(Instant signsFrom, Instant now) {
    try {
      var key = RsaJwkGenerator.generateJwk(BITS);
      key.setKeyId(Ids.next().toString());
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      key.setUse("sig");
      sql.execute(
          """
          insert into signing_key (key_id, private_key, public_key, created_at, signs_from)
          values (:id, :private, :public, :now, :from)
          """,
          Map.of(
              "id", key.getKeyId(),
              "private", seal(key.getKeyId(), key.toJson(OutputControlLevel.INCLUDE_PRIVATE)),
              "public", key.toJson(OutputControlLevel.PUBLIC_ONLY),
              "now", now.atOffset(ZoneOffset.UTC),
              "from", signsFrom.atOffset(ZoneOffset.UTC)));
    } catch (JoseException e) {
      throw new IllegalStateException("No signing key could be made", e);
    }
  }

  void remove(String id) {
    sql.execute("delete from signing_key where key_id = :id", Map.of("id", id));
  }

  private String seal(String id, String json) {
    return sealed.seal(place(id), json);
  }

  /** A key from before keys were sealed is sealed as soon as it is read. */
  private String opened(Row row) {
    if (row.privateKey().startsWith("{")) {
      sql.execute(
          "update signing_key set private_key = :private where key_id = :id",
          Map.of("private", seal(row.keyId(), row.privateKey()), "id", row.keyId()));
      return row.privateKey();
    }
    try {
      return sealed.openText(place(row.keyId()), row.privateKey());
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "The signing keys were sealed with another secret key. Give the former OLIEVLEK_SECRET_KEY "
              + "(or secret.key in the data folder), or empty the table signing_key: everybody then "
              + "gets a new token.",
          e);
    }
  }

  private static String place(String id) {
    return "signing-key:" + id;
  }

  private static RsaJsonWebKey parsed(String json) {
    try {
      return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(json);
    } catch (JoseException e) {
      throw new IllegalStateException("The stored signing key cannot be read", e);
    }
  }

  /** A stored key. */
  record Row(String keyId, String privateKey, Instant signsFrom) {

    @Override
    public String toString() {
      return "Row[" + keyId + "]";
    }
  }
}
