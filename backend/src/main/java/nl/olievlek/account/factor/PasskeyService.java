package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.account.session.Freshness;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.security.Session;

/** Adds, renames and removes passkeys of the caller. */
@ApplicationScoped
class PasskeyService {

  private final Passkeys passkeys;
  private final PasskeyRepository stored;
  private final Factors factors;
  private final RecoveryCodes recovery;
  private final FactorNotices notices;
  private final FactorHelp help;
  private final Freshness freshness;
  private final People people;

  PasskeyService(
      Passkeys passkeys,
      PasskeyRepository stored,
      Factors factors,
      RecoveryCodes recovery,
      FactorNotices notices,
      FactorHelp help,
      Freshness freshness,
      People people) {
    this.passkeys = passkeys;
    this.stored = stored;
    this.factors = factors;
    this.recovery = recovery;
    this.notices = notices;
    this.help = help;
    this.freshness = freshness;
    this.people = people;
  }

  @Transactional
  CeremonyView ask(Scope scope, Session session) {
    freshness.require(session);
    var me = people.get(scope.person(), scope);
    return passkeys.askNew(scope.person(), me.name());
  }

  @Transactional
  PasskeyView add(NewPasskey made, Scope scope, Session session) {
    freshness.require(session);
    var id = passkeys.add(scope.person(), made);
    freshness.confirmed(session.id(), true);
    help.end(scope.person());
    notices.changed(scope.person(), Factor.PASSKEY);
    return get(id, scope);
  }

  @Transactional
  PasskeyView get(UUID id, Scope scope) {
    return stored.view(id, scope).orElseThrow(Problems::notFound);
  }

  @Transactional
  PasskeyView rename(UUID id, PasskeyRequest request, long version, Scope scope) {
    var passkey = stored.own(id, scope).orElseThrow(Problems::notFound);
    passkey.requireVersion(version);
    passkey.rename(request.name());
    return get(id, scope);
  }

  @Transactional
  void remove(UUID id, Scope scope, Session session) {
    freshness.require(session);
    stored.delete(stored.own(id, scope).orElseThrow(Problems::notFound));
    if (factors.of(scope.person()).isEmpty()) {
      recovery.remove(scope.person());
    }
    notices.changed(scope.person(), Factor.PASSKEY);
  }
}
