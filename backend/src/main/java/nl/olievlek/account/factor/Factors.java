package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Second factors as the ways in see them. Call within a transaction. */
@ApplicationScoped
public class Factors {

  private final TotpSecrets totp;
  private final RecoveryCodes recovery;
  private final PasskeyRepository passkeys;
  private final FactorThrottle throttle;

  Factors(
      TotpSecrets totp,
      RecoveryCodes recovery,
      PasskeyRepository passkeys,
      FactorThrottle throttle) {
    this.totp = totp;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.throttle = throttle;
  }

  /** Which factors a person can give, and is asked for; none when none is set up. */
  public List<Factor> of(UUID person) {
    var factors = new ArrayList<Factor>();
    if (totp.confirmedAt(person).isPresent()) {
      factors.add(Factor.TOTP);
    }
    if (passkeys.any(person)) {
      factors.add(Factor.PASSKEY);
    }
    if (!factors.isEmpty() && recovery.left(person) > 0) {
      factors.add(Factor.RECOVERY_CODE);
    }
    return List.copyOf(factors);
  }

  /**
   * Checks a code, of an app or a recovery code; each works once.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429 after too many wrong ones
   */
  public CodeCheck accept(UUID person, String code) {
    throttle.require(person);
    var check =
        code.strip().matches("\\d{6}")
            ? totp.use(person, code.strip())
            : recovery.use(person, code);
    if (check != CodeCheck.RIGHT) {
      throttle.failed(person);
    }
    return check;
  }

  /** Takes everything away that a person set up. */
  public void removeAll(UUID person) {
    totp.remove(person);
    passkeys.removeAll(person);
    recovery.remove(person);
  }
}
