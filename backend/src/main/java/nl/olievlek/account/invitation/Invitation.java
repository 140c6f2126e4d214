package nl.olievlek.account.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** The way to a role for somebody who was offered it. */
@Entity
class Invitation extends BaseEntity {

  /** How long its link works. */
  static final Duration VALID = Duration.ofDays(14);

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "role_grant_id")
  private UUID roleGrantId;

  @Column(name = "gives_role")
  private boolean givesRole;

  @Column(name = "invited_by")
  private UUID invitedBy;

  @Enumerated(EnumType.STRING)
  private InvitationStatus status = InvitationStatus.OPEN;

  @Column(name = "sent_to")
  private String sentTo;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  protected Invitation() {}

  /**
   * An invitation.
   *
   * @param givesRole whether the role came with it; somebody who was imported held it before
   */
  Invitation(UUID personId, UUID roleGrantId, boolean givesRole, UUID invitedBy) {
    this.personId = personId;
    this.roleGrantId = roleGrantId;
    this.givesRole = givesRole;
    this.invitedBy = invitedBy;
  }

  /**
   * Sends it; a link that was sent before stops working.
   *
   * @param email where it goes to; the link works only as long as that is the person's address
   * @param newTokenHash hash of the secret in the link
   */
  void send(String email, String newTokenHash, Instant now) {
    sentTo = email;
    tokenHash = newTokenHash;
    expiresAt = now.plus(VALID);
  }

  /** Opens it again, as {@link #send}. */
  void sendAgain(String email, String newTokenHash, Instant now) {
    status = status(now).to(InvitationStatus.OPEN);
    send(email, newTokenHash, now);
  }

  /** Takes it back; its link stops working. */
  void revoke(Instant now) {
    status = status(now).to(InvitationStatus.REVOKED);
    tokenHash = null;
  }

  /** The invited person said yes, by this link or by another way. */
  void accept(Instant now) {
    status = InvitationStatus.ACCEPTED;
    acceptedAt = now;
    tokenHash = null;
  }

  /** The invited person said no. */
  void decline() {
    status = InvitationStatus.DECLINED;
    tokenHash = null;
  }

  InvitationStatus status(Instant now) {
    return status == InvitationStatus.OPEN && !expiresAt.isAfter(now)
        ? InvitationStatus.EXPIRED
        : status;
  }

  UUID personId() {
    return personId;
  }

  UUID roleGrantId() {
    return roleGrantId;
  }

  boolean givesRole() {
    return givesRole;
  }
}
