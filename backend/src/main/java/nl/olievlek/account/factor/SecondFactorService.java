package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.Olievlek;
import nl.olievlek.account.People;
import nl.olievlek.account.session.EndReason;
import nl.olievlek.account.session.Freshness;
import nl.olievlek.account.session.Sessions;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.security.Session;

/** Sets up and takes away second factors. */
@ApplicationScoped
class SecondFactorService {

  private final TotpSecrets totp;
  private final RecoveryCodes recovery;
  private final PasskeyRepository passkeys;
  private final Factors factors;
  private final FactorNotices notices;
  private final FactorHelp help;
  private final Freshness freshness;
  private final Sessions sessions;
  private final People people;

  SecondFactorService(
      TotpSecrets totp,
      RecoveryCodes recovery,
      PasskeyRepository passkeys,
      Factors factors,
      FactorNotices notices,
      FactorHelp help,
      Freshness freshness,
      Sessions sessions,
      People people) {
    this.totp = totp;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.factors = factors;
    this.notices = notices;
    this.help = help;
    this.freshness = freshness;
    this.sessions = sessions;
    this.people = people;
  }

  @Transactional
  SecondFactorsView get(Scope scope, Session session) {
    var me = scope.person();
    return new SecondFactorsView(
        session.secondFactor().required(),
        session.secondFactor().exempt(),
        totp.confirmedAt(me).map(SecondFactorsView.App::new).orElse(null),
        recovery.left(me),
        passkeys.views(scope));
  }

  @Transactional
  NewTotpView beginTotp(Scope scope, Session session) {
    freshness.require(session);
    var secret = totp.begin(scope.person());
    var account = passkeys.account(scope.person()).orElseThrow();
    return new NewTotpView(Base32.encode(secret), Totp.uri(Olievlek.NAME, account, secret));
  }

  @Transactional
  RecoveryCodesView confirmTotp(CodeRequest request, Scope scope, Session session) {
    freshness.require(session);
    if (!totp.confirm(scope.person(), request.code().strip())) {
      throw Problems.invalid("code", "account.code-wrong");
    }
    freshness.confirmed(session.id(), true);
    help.end(scope.person());
    notices.changed(scope.person(), Factor.TOTP);
    return new RecoveryCodesView(recovery.renew(scope.person()));
  }

  @Transactional
  void removeTotp(Scope scope, Session session) {
    freshness.require(session);
    if (!totp.remove(scope.person())) {
      throw Problems.notFound();
    }
    leaveNothingBehind(scope.person());
    notices.changed(scope.person(), Factor.TOTP);
  }

  @Transactional
  RecoveryCodesView renewRecoveryCodes(Scope scope, Session session) {
    freshness.require(session);
    if (factors.of(scope.person()).isEmpty()) {
      throw Problems.conflict("account.no-factor");
    }
    notices.changed(scope.person(), Factor.RECOVERY_CODE);
    return new RecoveryCodesView(recovery.renew(scope.person()));
  }

  /** Takes away what somebody set up and lost, and signs them out everywhere. */
  @Transactional
  FactorHelpView reset(UUID person, String reason, Scope helper, Session session) {
    people.getToManage(person, helper);
    // Not for oneself: that would go round the proof that one is there.
    Scope.require(!helper.is(person));
    freshness.requireFactor(session);
    if (factors.of(person).isEmpty() && !help.goesOn(person)) {
      throw Problems.conflict("account.no-factor-there");
    }
    factors.removeAll(person);
    sessions.endAll(person, EndReason.FACTORS_RESET);
    var code = help.begin(person, helper.person(), reason.strip());
    notices.reset(person, reason.strip(), helper);
    return new FactorHelpView(code.text(), code.until());
  }

  /** Recovery codes stand in for a factor; without one they would be a factor of their own. */
  private void leaveNothingBehind(UUID person) {
    if (factors.of(person).isEmpty()) {
      recovery.remove(person);
    }
  }
}
