package nl.olievlek.account.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.olievlek.account.sso.SsoFault.Kind;

/** One provider, as OpenID Connect has it. */
final class OidcProvider {

  /** Signatures with a key pair only: a shared secret or no signature proves nothing to us. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 5_000;
  private static final int LARGEST_BYTES = 512 * 1024;
  private static final int CLOCK_SKEW_SECONDS = 60;

  private final ProviderSettings settings;
  private final ClientID client;
  private final OIDCProviderMetadata metadata;
  private final JWKSource<SecurityContext> keys;

  private OidcProvider(ProviderSettings settings, OIDCProviderMetadata metadata)
      throws MalformedURLException {
    this.settings = settings;
    this.metadata = metadata;
    client = new ClientID(settings.clientId());
    var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_BYTES);
    keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever).build();
  }

  /**
   * Reads the provider's configuration; it must name the issuer that we know it by.
   *
   * @throws SsoFault when it cannot be reached or is another one
   */
  static OidcProvider discover(ProviderSettings settings) {
    try {
      var issuer = new Issuer(settings.issuer());
      return new OidcProvider(
          settings, OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS));
    } catch (IOException unreachable) {
      throw new SsoFault(Kind.UNAVAILABLE, unreachable);
    } catch (GeneralException foreign) {
      throw new SsoFault(Kind.FAILED, foreign);
    }
  }

  /** Where to send the browser. */
  URI ask(Question question, URI callback) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid"), client, callback)
        .endpointURI(metadata.getAuthorizationEndpointURI())
        .state(new State(question.state()))
        .nonce(new Nonce(question.nonce()))
        .codeChallenge(new CodeVerifier(question.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Refuses an answer that says it comes from another provider.
   *
   * @param issuer as the answer has it, or null when it does not say
   * @throws SsoFault when it is another one
   */
  void requireFrom(String issuer) {
    if (issuer != null && !issuer.equals(metadata.getIssuer().getValue())) {
      throw new SsoFault(Kind.FAILED);
    }
  }

  /**
   * Turns the code of an answer into who signed on.
   *
   * @throws SsoFault when the provider refuses it, cannot be reached, or what it says cannot be
   *     trusted
   */
  Identity redeem(String code, Question question, URI callback) {
    try {
      var claims = verified(idToken(code, question, callback), new Nonce(question.nonce()));
      return new Identity(
          claims.getIssuer().getValue(), claims.getSubject().getValue(), secondFactor(claims));
    } catch (IOException unreachable) {
      throw new SsoFault(Kind.UNAVAILABLE, unreachable);
    } catch (BadJOSEException | com.nimbusds.oauth2.sdk.ParseException untrusted) {
      throw new SsoFault(Kind.FAILED, untrusted);
    } catch (JOSEException noKeys) {
      throw new SsoFault(Kind.UNAVAILABLE, noKeys);
    }
  }

  private JWT idToken(String code, Question question, URI callback)
      throws IOException, com.nimbusds.oauth2.sdk.ParseException {
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), callback, new CodeVerifier(question.verifier()));
    var proof = new ClientSecretBasic(client, new Secret(settings.clientSecret()));
    var request = new TokenRequest(metadata.getTokenEndpointURI(), proof, grant).toHTTPRequest();
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    var response = OIDCTokenResponseParser.parse(request.send());
    if (!response.indicatesSuccess()) {
      throw new SsoFault(Kind.FAILED);
    }
    return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken();
  }

  private IDTokenClaimsSet verified(JWT token, Nonce nonce) throws BadJOSEException, JOSEException {
    var validator =
        new IDTokenValidator(
            metadata.getIssuer(), client, new JWSVerificationKeySelector<>(SIGNATURES, keys), null);
    validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
    return validator.validate(token, nonce);
  }

  private boolean secondFactor(IDTokenClaimsSet claims) {
    var named = settings.secondFactorAcr().orElse(List.of());
    var acr = claims.getACR() == null ? "" : claims.getACR().getValue();
    var amr = claims.getAMR();
    return named.contains(acr)
        || acr.contains("mfa")
        || amr != null && amr.stream().anyMatch(method -> method.getValue().equals("mfa"));
  }
}
