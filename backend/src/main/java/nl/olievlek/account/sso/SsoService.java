package nl.olievlek.account.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.account.auth.SignIn;
import nl.olievlek.account.auth.SignedIn;
import nl.olievlek.account.invitation.Invitations;
import nl.olievlek.account.session.Method;
import nl.olievlek.account.sso.SsoFault.Kind;
import nl.olievlek.platform.problem.ProblemException;

/** What becomes of somebody who signed on elsewhere. */
@ApplicationScoped
class SsoService {

  private final ExternalIdentityRepository identities;
  private final Providers providers;
  private final Invitations invitations;
  private final SignIn signIn;
  private final SignOnNotices notices;
  private final Clock clock;

  SsoService(
      ExternalIdentityRepository identities,
      Providers providers,
      Invitations invitations,
      SignIn signIn,
      SignOnNotices notices,
      Clock clock) {
    this.identities = identities;
    this.providers = providers;
    this.invitations = invitations;
    this.signIn = signIn;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Refuses an invitation that cannot be accepted any more, before anybody signs on for it.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404
   */
  @Transactional
  void requireInvited(String invitation) {
    invitations.requireOpen(invitation);
  }

  /**
   * Lets in who is linked, and who is invited after linking them.
   *
   * @param invitation token of the invitation that was opened, or null
   * @throws SsoFault when nobody is linked, or the provider does not speak for them any more
   */
  @Transactional
  SignedIn comeIn(String provider, Identity identity, String invitation) {
    var linked =
        invitation == null
            ? identities.of(identity).orElseThrow(() -> new SsoFault(Kind.NOT_LINKED))
            : invited(provider, identity, invitation);
    requireSpokenFor(provider, linked.personId());
    linked.use(clock.instant());
    return signIn.start(linked.personId(), Method.SSO, identity.secondFactor());
  }

  /**
   * Links who signed on to a person.
   *
   * @throws SsoFault when they are linked to somebody else, or the provider does not speak for them
   */
  @Transactional
  ExternalIdentity link(String provider, Identity identity, UUID person) {
    requireSpokenFor(provider, person);
    var known = identities.of(identity);
    if (known.isPresent()) {
      return known
          .filter(link -> link.personId().equals(person))
          .orElseThrow(() -> new SsoFault(Kind.NOT_LINKED));
    }
    var link = new ExternalIdentity(person, provider, identity);
    identities.persistAndFlush(link);
    notices.linked(person, providers.name(provider));
    return link;
  }

  /** Whoever is linked accepts as who they are; otherwise somebody new comes in. */
  private ExternalIdentity invited(String provider, Identity identity, String invitation) {
    try {
      var linked = identities.of(identity);
      var person =
          linked.map(ExternalIdentity::personId).orElseGet(() -> invitations.newcomer(invitation));
      invitations.accept(invitation, person);
      return linked.orElseGet(() -> link(provider, identity, person));
    } catch (ProblemException notValidAnyMore) {
      throw new SsoFault(Kind.NOT_LINKED, notValidAnyMore);
    }
  }

  /** Whoever runs an organisation's provider can be anyone there, and must not be anyone else. */
  private void requireSpokenFor(String provider, UUID person) {
    var today = LocalDate.now(clock);
    providers
        .organisation(provider)
        .filter(organisation -> !identities.belongs(person, organisation, today))
        .ifPresent(
            foreign -> {
              throw new SsoFault(Kind.NOT_LINKED);
            });
  }
}
