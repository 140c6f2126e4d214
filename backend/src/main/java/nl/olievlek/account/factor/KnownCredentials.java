package nl.olievlek.account.factor;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Our passkeys as the WebAuthn library asks for them. A user handle is the person's identifier. */
@ApplicationScoped
class KnownCredentials implements CredentialRepository {

  private final PasskeyRepository passkeys;

  KnownCredentials(PasskeyRepository passkeys) {
    this.passkeys = passkeys;
  }

  static ByteArray handle(UUID person) {
    return new ByteArray(
        ByteBuffer.allocate(16)
            .putLong(person.getMostSignificantBits())
            .putLong(person.getLeastSignificantBits())
            .array());
  }

  static Optional<UUID> person(ByteArray handle) {
    var bytes = ByteBuffer.wrap(handle.getBytes());
    return bytes.remaining() == 16
        ? Optional.of(new UUID(bytes.getLong(), bytes.getLong()))
        : Optional.empty();
  }

  @Override
  public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
    return passkeys.person(username).map(passkeys::keys).orElse(List.of()).stream()
        .map(
            key ->
                PublicKeyCredentialDescriptor.builder()
                    .id(new ByteArray(key.credentialId()))
                    .build())
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<ByteArray> getUserHandleForUsername(String username) {
    return passkeys.person(username).map(KnownCredentials::handle);
  }

  @Override
  public Optional<String> getUsernameForUserHandle(ByteArray userHandle) {
    return person(userHandle).flatMap(passkeys::account);
  }

  @Override
  public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray userHandle) {
    return lookupAll(credentialId).stream()
        .filter(known -> known.getUserHandle().equals(userHandle))
        .findFirst();
  }

  @Override
  public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
    return passkeys.byCredential(credentialId.getBytes()).stream()
        .map(KnownCredentials::registered)
        .collect(Collectors.toSet());
  }

  private static RegisteredCredential registered(PasskeyRepository.Key key) {
    return RegisteredCredential.builder()
        .credentialId(new ByteArray(key.credentialId()))
        .userHandle(handle(key.personId()))
        .publicKeyCose(new ByteArray(key.publicKey()))
        .signatureCount(key.signatureCount())
        .build();
  }
}
