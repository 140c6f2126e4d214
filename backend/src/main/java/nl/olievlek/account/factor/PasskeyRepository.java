package nl.olievlek.account.factor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Passkeys, by owner or by the identifier that a device knows them by. */
@ApplicationScoped
class PasskeyRepository implements PanacheRepositoryBase<Passkey, UUID> {

  private final Sql sql;

  PasskeyRepository(Sql sql) {
    this.sql = sql;
  }

  /** What is needed to check a signature. */
  record Key(UUID personId, byte[] credentialId, byte[] publicKey, long signatureCount) {}

  List<PasskeyView> views(Scope scope) {
    return sql.list(
        PasskeyView.class,
        Query.of("select id, version, name, created_at, last_used_at from passkey")
            .where("person_id = :person", "person", scope.person())
            .orderBy("id"));
  }

  Optional<PasskeyView> view(UUID id, Scope scope) {
    return views(scope).stream().filter(passkey -> passkey.id().equals(id)).findFirst();
  }

  Optional<Passkey> own(UUID id, Scope scope) {
    return findByIdOptional(id).filter(passkey -> passkey.of(scope.person()));
  }

  boolean any(UUID person) {
    return !keys(person).isEmpty();
  }

  List<Key> keys(UUID person) {
    return keys("person_id = :value", person);
  }

  List<Key> byCredential(byte[] credentialId) {
    return keys("credential_id = :value", credentialId);
  }

  /** The name by which devices list an account. */
  Optional<String> account(UUID person) {
    return sql.one(
        String.class,
        Query.of("select coalesce(email, id::text) from person").where("id = :id", "id", person));
  }

  Optional<UUID> person(String account) {
    return sql.one(
        UUID.class,
        Query.of("select id from person").where("coalesce(email, id::text) = :a", "a", account));
  }

  void used(byte[] credentialId, long signatureCount, boolean backedUp, OffsetDateTime at) {
    sql.execute(
        """
        update passkey set signature_count = :count, backed_up = :backedUp, last_used_at = :at
        where credential_id = :credential
        """,
        Map.of(
            "count", signatureCount, "backedUp", backedUp, "at", at, "credential", credentialId));
  }

  int removeAll(UUID person) {
    return sql.execute("delete from passkey where person_id = :person", Map.of("person", person));
  }

  private List<Key> keys(String condition, Object value) {
    return sql.list(
        Key.class,
        Query.of("select person_id, credential_id, public_key, signature_count from passkey")
            .where(condition, "value", value));
  }
}
