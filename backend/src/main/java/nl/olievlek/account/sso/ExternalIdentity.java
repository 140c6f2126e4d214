package nl.olievlek.account.sso;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/**
 * That somebody elsewhere is this person. Issuer and subject, and nothing else of what is there.
 */
@Entity
class ExternalIdentity extends BaseEntity {

  private UUID personId;
  private String provider;
  private String issuer;
  private String subject;
  private Instant lastUsedAt;

  protected ExternalIdentity() {}

  ExternalIdentity(UUID personId, String provider, Identity identity) {
    this.personId = personId;
    this.provider = provider;
    issuer = identity.issuer();
    subject = identity.subject();
  }

  UUID personId() {
    return personId;
  }

  String provider() {
    return provider;
  }

  void use(Instant now) {
    lastUsedAt = now;
  }
}
