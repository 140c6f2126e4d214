package nl.olievlek.account.invitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.NewGrant;

/**
 * How people whom the inviter reaches stand: the roles they hold or are offered. Whoever was
 * offered a role otherwise, such as a learner that was enrolled, may be invited to it.
 */
record Invitees(List<HeldGrant> held) {

  /** The grant that an invitation to a role would only repeat. */
  Optional<HeldGrant> held(UUID person, NewGrant grant) {
    return held.stream().filter(one -> one.gives(person, grant)).findFirst();
  }

  /** Invitations to roles that nobody answered in time. */
  List<UUID> unanswered() {
    return held.stream()
        .filter(one -> !one.needsNoLink())
        .map(HeldGrant::invitationId)
        .filter(Objects::nonNull)
        .toList();
  }

  boolean needsNoInvitation(UUID person, NewGrant grant) {
    return held(person, grant).filter(HeldGrant::needsNoLink).isPresent();
  }
}
