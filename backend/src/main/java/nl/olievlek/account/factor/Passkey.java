package nl.olievlek.account.factor;

import com.yubico.webauthn.RegistrationResult;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** The public half of a key that a person's device keeps. */
@Entity
class Passkey extends BaseEntity {

  @Column(name = "person_id")
  private UUID personId;

  private String name;

  @Column(name = "credential_id", updatable = false)
  private byte[] credentialId;

  @Column(name = "public_key", updatable = false)
  private byte[] publicKey;

  // Written at each use by a statement of its own, which is no change by the owner.
  @Column(name = "signature_count", updatable = false)
  private long signatureCount;

  @Column(name = "backup_eligible", updatable = false)
  private boolean backupEligible;

  @Column(name = "backed_up", updatable = false)
  private boolean backedUp;

  protected Passkey() {}

  Passkey(UUID personId, String name, RegistrationResult made) {
    this.personId = personId;
    this.name = name.strip();
    credentialId = made.getKeyId().getId().getBytes();
    publicKey = made.getPublicKeyCose().getBytes();
    signatureCount = made.getSignatureCount();
    backupEligible = made.isBackupEligible();
    backedUp = made.isBackedUp();
  }

  boolean of(UUID person) {
    return personId.equals(person);
  }

  void rename(String other) {
    name = other.strip();
  }
}
