package nl.olievlek.account.sso;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.auth.SignedIn;
import nl.olievlek.account.sso.SsoFault.Kind;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The way out to a provider and back. Talks to it outside any transaction. */
@ApplicationScoped
class SsoDoor {

  private static final Logger LOG = Logger.getLogger(SsoDoor.class);

  private final Providers providers;
  private final AttemptService attempts;
  private final SsoService service;
  private final URI callback;

  SsoDoor(
      Providers providers,
      AttemptService attempts,
      SsoService service,
      @ConfigProperty(name = "olievlek.address") String address) {
    this.providers = providers;
    this.attempts = attempts;
    this.service = service;
    callback = URI.create(address.replaceFirst("/+$", "") + "/api/v1/auth/sso/callback");
  }

  /** Where to send the browser, and what it has to keep. */
  record Outward(String address, String browser) {

    @Override
    public String toString() {
      return "Outward[]";
    }
  }

  /** Where the browser goes in the end, with the session when it has one. */
  record Inward(String page, Optional<SignedIn> signedIn) {}

  /** Sends a browser to a provider, or back to the log-in page when that cannot be reached. */
  Outward outward(String key, String returnTo) {
    providers.require(key);
    try {
      return start(key, null, null, returnTo);
    } catch (SsoFault fault) {
      LOG.warnf(fault.getCause(), "Sign-on with %s: %s", key, fault.kind());
      return new Outward("/login?problem=" + fault.kind().slug(), "");
    }
  }

  /**
   * As {@link #outward}, for who has an invitation or is signed in already.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 503 when the provider cannot be reached
   */
  Outward begin(String key, UUID person, String invitation, String returnTo) {
    try {
      return start(key, person, invitation, returnTo);
    } catch (SsoFault fault) {
      LOG.warnf(fault.getCause(), "Sign-on with %s: %s", key, fault.kind());
      throw Problems.of(ProblemKind.UNAVAILABLE);
    }
  }

  private Outward start(String key, UUID person, String invitation, String returnTo) {
    var provider = providers.get(key);
    if (invitation != null) {
      service.requireInvited(invitation);
    }
    var begun = attempts.begin(key, person, invitation, LocalPages.local(returnTo));
    return new Outward(provider.ask(begun.question(), callback).toString(), begun.browser());
  }

  /** Takes the answer of a provider. */
  Inward inward(SsoAnswerFilter answer, String browser) {
    try {
      var taken = attempts.take(answer.state(), browser);
      return taken.attempt().personId() == null ? comeIn(answer, taken) : link(answer, taken);
    } catch (SsoFault fault) {
      LOG.infof(fault.getCause(), "Sign-on failed: %s", fault.kind());
      return new Inward("/login?problem=" + fault.kind().slug(), Optional.empty());
    }
  }

  private Inward comeIn(SsoAnswerFilter answer, AttemptService.Taken taken) {
    var key = taken.attempt().provider();
    var signedIn = service.comeIn(key, identity(answer, taken), taken.invitation());
    return new Inward(
        LocalPages.with("/login/sso", "returnTo", taken.attempt().returnTo()),
        Optional.of(signedIn));
  }

  private Inward link(SsoAnswerFilter answer, AttemptService.Taken taken) {
    var attempt = taken.attempt();
    var page = attempt.returnTo() == null ? "/me/security" : attempt.returnTo();
    try {
      service.link(attempt.provider(), identity(answer, taken), attempt.personId());
      return new Inward(LocalPages.with(page, "linked", attempt.provider()), Optional.empty());
    } catch (SsoFault fault) {
      LOG.infof(fault.getCause(), "Linking a sign-on failed: %s", fault.kind());
      return new Inward(LocalPages.with(page, "problem", fault.kind().slug()), Optional.empty());
    }
  }

  private Identity identity(SsoAnswerFilter answer, AttemptService.Taken taken) {
    if (answer.code() == null) {
      throw new SsoFault(answer.temporary() ? Kind.UNAVAILABLE : Kind.FAILED);
    }
    var provider = providers.get(taken.attempt().provider());
    provider.requireFrom(answer.iss());
    return provider.redeem(answer.code(), taken.question(), callback);
  }
}
