package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.account.Joins;
import nl.olievlek.account.Offers;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/** Invitations as other ways in see them. Call within a transaction. */
@ApplicationScoped
public class Invitations {

  private final InvitationRepository invitations;
  private final Offers offers;
  private final Joins joins;
  private final Transitions transitions;
  private final Clock clock;

  Invitations(
      InvitationRepository invitations,
      Offers offers,
      Joins joins,
      Transitions transitions,
      Clock clock) {
    this.invitations = invitations;
    this.offers = offers;
    this.joins = joins;
    this.transitions = transitions;
    this.clock = clock;
  }

  /**
   * Who comes in by a link as somebody new.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the link expired, was used, was
   *     taken back or is not ours; 409 when somebody signs in with that address already
   */
  public UUID newcomer(String token) {
    var link = opened(token);
    if (link.known()) {
      throw Problems.conflict("invitation.sign-in");
    }
    return link.personId();
  }

  /**
   * Refuses a link that cannot be answered any more.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404
   */
  public void requireOpen(String token) {
    opened(token);
  }

  /**
   * Begins the role of a link, for a person with a way in. Whoever was written down under the same
   * address joins them.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 as {@link #newcomer}, 409 when the
   *     link went to another address, or the role cannot begin any more
   */
  public void accept(String token, UUID person) {
    var link = opened(token);
    var joined = !link.personId().equals(person);
    if (joined) {
      joins.join(link.personId(), person);
    }
    if (link.offered() && joined) {
      offers.acceptJoined(link.roleGrantId(), person);
    } else if (link.offered()) {
      offers.accept(link.roleGrantId(), person);
    } else {
      accepted(link, person);
    }
  }

  OpenLink opened(String token) {
    return invitations
        .opened(Tokens.hash(token))
        .orElseThrow(() -> Problems.of(ProblemKind.LINK_NOT_VALID));
  }

  private void accepted(OpenLink link, UUID person) {
    var now = clock.instant();
    invitations.findById(link.id()).accept(now);
    transitions.record(
        Invitation.class,
        link.id(),
        InvitationStatus.OPEN,
        InvitationStatus.ACCEPTED,
        null,
        now,
        person);
  }
}
