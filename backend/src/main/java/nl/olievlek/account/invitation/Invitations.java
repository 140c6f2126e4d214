package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/** Invitations as other ways in see them. Call within a transaction. */
@ApplicationScoped
public class Invitations {

  private final InvitationRepository invitations;

  Invitations(InvitationRepository invitations) {
    this.invitations = invitations;
  }

  /**
   * Who is invited by a link. It is used up when that person begins a session.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the link expired, was used, was
   *     taken back or is not ours
   */
  public UUID invited(String token) {
    return opened(token).personId();
  }

  OpenLink opened(String token) {
    return invitations
        .opened(Tokens.hash(token))
        .orElseThrow(() -> Problems.of(ProblemKind.LINK_NOT_VALID));
  }
}
