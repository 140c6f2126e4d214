package nl.olievlek.account.auth;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Makes and reads access tokens (RS256). A token says who somebody is, never what they may do. */
@Alternative
@Priority(1)
@ApplicationScoped
class AccessTokens extends JWTCallerPrincipalFactory {

  /** By how much the clocks of our instances may differ before a key is trusted too short. */
  static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

  private static final String SESSION = "sid";

  private final SigningKeyService keys;
  private final Clock clock;
  private final String issuer;
  private final Duration lifetime;

  AccessTokens(
      SigningKeyService keys,
      Clock clock,
      @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
      @ConfigProperty(name = "olievlek.access-token.lifetime") Duration lifetime) {
    this.keys = keys;
    this.clock = clock;
    this.issuer = issuer;
    this.lifetime = lifetime;
  }

  long lifetimeSeconds() {
    return lifetime.toSeconds();
  }

  /** A token of a person in a session. */
  String issue(UUID person, UUID session) {
    return issue(person, Map.of(SESSION, session.toString()));
  }

  String issue(UUID subject, Map<String, String> more) {
    var now = clock.instant();
    var claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setAudience(issuer);
    claims.setSubject(subject.toString());
    more.forEach(claims::setStringClaim);
    claims.setJwtId(Tokens.draw());
    claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(now.plus(lifetime).getEpochSecond()));
    var key = keys.current();
    var token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setKey(key.getPrivateKey());
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    token.setHeader("typ", "at+jwt");
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("No access token could be signed", e);
    }
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
    var reader =
        new JwtConsumerBuilder()
            .setJwsAlgorithmConstraints(
                AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
            .setExpectedType(true, "at+jwt")
            .setExpectedIssuer(issuer)
            .setExpectedAudience(issuer)
            .setRequireSubject()
            .setRequireExpirationTime()
            .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()))
            .setVerificationKeyResolver(
                new JwksVerificationKeyResolver(List.<JsonWebKey>copyOf(keys.trusted())))
            .build();
    try {
      return new DefaultJWTCallerPrincipal(token, reader.processToClaims(token));
    } catch (InvalidJwtException invalid) {
      throw new ParseException("Not a valid access token", invalid);
    }
  }
}
