package nl.olievlek.account.factor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.Olievlek;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passkeys (WebAuthn): discoverable, and only with the device's own check of who holds it, so that
 * one stands for both factors. Call within a transaction.
 */
@ApplicationScoped
public class Passkeys {

  private final PasskeyRepository passkeys;
  private final Ceremonies ceremonies;
  private final Clock clock;
  private final ObjectMapper json;
  private final RelyingParty party;

  Passkeys(
      PasskeyRepository passkeys,
      KnownCredentials known,
      Ceremonies ceremonies,
      Clock clock,
      ObjectMapper json,
      @ConfigProperty(name = "olievlek.address") URI address) {
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.clock = clock;
    this.json = json;
    party =
        RelyingParty.builder()
            .identity(
                RelyingPartyIdentity.builder().id(address.getHost()).name(Olievlek.NAME).build())
            .credentialRepository(known)
            .origins(Set.of(origin(address)))
            .attestationConveyancePreference(AttestationConveyancePreference.NONE)
            // On one's own machine the app may be served from another port.
            .allowOriginPort(address.getHost().equals("localhost"))
            .build();
  }

  /**
   * What to ask of the device of somebody who wants a passkey.
   *
   * @param name full name, which the device shows
   */
  public CeremonyView askNew(UUID person, String name) {
    var user =
        UserIdentity.builder()
            .name(passkeys.account(person).orElseThrow())
            .displayName(name)
            .id(KnownCredentials.handle(person))
            .build();
    var asked =
        party.startRegistration(
            StartRegistrationOptions.builder()
                .user(user)
                .authenticatorSelection(
                    AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .build());
    try {
      var id = ceremonies.begin(person, asked.toJson());
      return new CeremonyView(id, publicKey(asked.toCredentialsCreateJson()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The options of a passkey could not be written", e);
    }
  }

  /**
   * Adds the passkey that a device made.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when it does not answer what was
   *     asked of this person
   */
  public UUID add(UUID person, NewPasskey made) {
    var asked =
        ceremonies
            .take(made.ceremonyId(), person)
            .orElseThrow(() -> Problems.invalid("ceremonyId", "account.ceremony-over"));
    var passkey = new Passkey(person, made.name(), checked(asked, made.credential()));
    passkeys.persist(passkey);
    return passkey.id();
  }

  /** What to ask of a device to sign somebody in, whoever it is. */
  public CeremonyView askSignIn() {
    var asked =
        party.startAssertion(
            StartAssertionOptions.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build());
    try {
      var id = ceremonies.begin(null, asked.toJson());
      return new CeremonyView(id, publicKey(asked.toCredentialsGetJson()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The options of a passkey could not be written", e);
    }
  }

  /** Whose passkey signed what was asked; nobody when anything about it is wrong. */
  public Optional<UUID> signer(PasskeyAnswer answer) {
    return ceremonies.take(answer.ceremonyId(), null).flatMap(asked -> signer(asked, answer));
  }

  private Optional<UUID> signer(String asked, PasskeyAnswer answer) {
    try {
      var result =
          party.finishAssertion(
              FinishAssertionOptions.builder()
                  .request(AssertionRequest.fromJson(asked))
                  .response(
                      PublicKeyCredential.parseAssertionResponseJson(
                          answer.credential().toString()))
                  .build());
      passkeys.used(
          result.getCredentialId().getBytes(),
          result.getSignatureCount(),
          result.isBackedUp(),
          clock.instant().atOffset(ZoneOffset.UTC));
      return KnownCredentials.person(result.getUserHandle());
    } catch (AssertionFailedException | IOException | IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private RegistrationResult checked(String asked, JsonNode credential) {
    try {
      return party.finishRegistration(
          FinishRegistrationOptions.builder()
              .request(PublicKeyCredentialCreationOptions.fromJson(asked))
              .response(PublicKeyCredential.parseRegistrationResponseJson(credential.toString()))
              .build());
    } catch (RegistrationFailedException | IOException | IllegalArgumentException refused) {
      throw Problems.invalid("credential", "account.passkey-refused");
    }
  }

  private JsonNode publicKey(String options) throws JsonProcessingException {
    return json.readTree(options).get("publicKey");
  }

  private static String origin(URI address) {
    return address.resolve("/").toString().replaceFirst("/$", "");
  }
}
