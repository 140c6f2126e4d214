package nl.olievlek.account.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Access tokens that somebody tampered with, and keys that take turns. */
@ApiTest
class AccessTokensTest {

  @Inject World world;
  @Inject SigningKeyService keys;
  @Inject Sql sql;

  private Persona admin;

  @BeforeEach
  void somebody_is_signed_in() {
    admin = world.admin();
    // Signed now, before a test lets keys take turns.
    assertThat(admin.token()).isNotEmpty();
  }

  @Test
  void a_token_without_a_signature_opens_nothing() throws Exception {
    var token = changed(claims -> {});
    token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
    token.setKey(null);

    assertThat(statusOf(token.getCompactSerialization())).isEqualTo(401);
  }

  @Test
  void our_public_key_is_no_shared_secret() throws Exception {
    var token = changed(claims -> {});
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    token.setKey(new HmacKey(keys.current().getRsaPublicKey().getEncoded()));

    assertThat(statusOf(token.getCompactSerialization())).isEqualTo(401);
  }

  @Test
  void a_token_is_ours_for_us_and_of_the_kind_that_opens() throws Exception {
    assertThat(signed(claims -> {})).isEqualTo(200);
    assertThat(signed(claims -> claims.setIssuer("another"))).isEqualTo(401);
    assertThat(signed(claims -> claims.setAudience("another"))).isEqualTo(401);
    assertThat(signed(claims -> claims.unsetClaim("sub"))).isEqualTo(401);
    assertThat(signed(claims -> claims.unsetClaim("exp"))).isEqualTo(401);
    var otherKind = changed(claims -> {});
    otherKind.setHeader("typ", "JWT");
    assertThat(statusOf(otherKind.getCompactSerialization())).isEqualTo(401);
  }

  @Test
  void a_clock_may_run_ahead_but_nothing_outlives_its_time() throws Exception {
    assertThat(signed(claims -> claims.setIssuedAt(secondsAgo(-50)))).isEqualTo(200);
    assertThat(signed(claims -> claims.setExpirationTime(secondsAgo(2)))).isEqualTo(401);
  }

  @Test
  void a_key_that_is_not_ours_signs_nothing() throws Exception {
    var token = changed(claims -> {});
    var foreign = RsaJwkGenerator.generateJwk(2048);
    token.setKey(foreign.getPrivateKey());

    assertThat(statusOf(token.getCompactSerialization())).isEqualTo(401);
  }

  @Test
  void keys_take_turns_and_no_token_is_lost() {
    var former = keys.current().getKeyId();

    theNextKeyBegins(Duration.ofSeconds(1));

    assertThat(keys.current().getKeyId()).isNotEqualTo(former);
    assertThat(publishedIds()).hasSize(3).contains(former);
    admin.asks().get("/me").then().statusCode(200);
    assertThat(world.admin().asks().get("/me").statusCode()).isEqualTo(200);

    sql.execute(
        "update signing_key set signs_from = signs_from - interval '1 hour' where key_id <> :former",
        Map.of("former", former));
    sql.execute(
        "update signing_key set signs_from = signs_from - interval '2 hours' where key_id = :former",
        Map.of("former", former));
    keys.turn();

    assertThat(publishedIds()).hasSize(2).doesNotContain(former);
    admin.asks().get("/me").then().statusCode(401);
    assertThat(sql.list(String.class, Query.of("select key_id from signing_key"))).hasSize(2);
  }

  @Test
  void private_keys_cannot_be_read_in_the_database() {
    var stored = sql.list(String.class, Query.of("select private_key from signing_key"));

    assertThat(stored).isNotEmpty().allMatch(key -> key.startsWith("v1."));
  }

  @Test
  void a_key_from_before_is_sealed_when_it_is_read() {
    var id = keys.current().getKeyId();
    var plain = keys.current().toJson(org.jose4j.jwk.JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
    sql.execute(
        "update signing_key set private_key = :plain where key_id = :id",
        Map.of("plain", plain, "id", id));

    keys.turn();

    private_keys_cannot_be_read_in_the_database();
    admin.asks().get("/me").then().statusCode(200).body("id", equalTo(admin.id().toString()));
  }

  private void theNextKeyBegins(Duration ago) {
    sql.execute(
        "update signing_key set signs_from = now() - cast(:ago as interval) where signs_from > now()",
        Map.of("ago", ago.toString()));
    keys.turn();
  }

  private static List<String> publishedIds() {
    return Persona.nobody()
        .get("/auth/jwks")
        .then()
        .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age=300"))
        .extract()
        .path("keys.kid");
  }

  private int signed(Consumer<JwtClaims> change) throws Exception {
    return statusOf(changed(change).getCompactSerialization());
  }

  /** The token of the admin with something changed, signed by the current key. */
  private JsonWebSignature changed(Consumer<JwtClaims> change) throws Exception {
    var claims =
        new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setSkipSignatureVerification()
            .build()
            .processToClaims(admin.token());
    change.accept(claims);
    return signature(claims);
  }

  private JsonWebSignature signature(JwtClaims claims) throws JoseException {
    var token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setKey(keys.current().getPrivateKey());
    token.setKeyIdHeaderValue(keys.current().getKeyId());
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    token.setHeader("typ", "at+jwt");
    return token;
  }

  private static NumericDate secondsAgo(int seconds) {
    return NumericDate.fromSeconds(NumericDate.now().getValue() - seconds);
  }

  private int statusOf(String token) {
    return new Persona(admin.id(), token).asks().get("/me").statusCode();
  }
}
