package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Second factors as the ways in see them. Call within a transaction. */
@ApplicationScoped
public class Factors {

  private final Sql sql;
  private final TotpSecrets totp;
  private final RecoveryCodes recovery;
  private final PasskeyRepository passkeys;
  private final FactorThrottle throttle;

  Factors(
      Sql sql,
      TotpSecrets totp,
      RecoveryCodes recovery,
      PasskeyRepository passkeys,
      FactorThrottle throttle) {
    this.sql = sql;
    this.totp = totp;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.throttle = throttle;
  }

  /** Which factors a person can give; none when none is set up. */
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
   * Which factors are asked after a password: those that are set up, and of made-up people none.
   */
  public List<Factor> askedOf(UUID person) {
    var madeUp =
        sql.one(
                Boolean.class,
                Query.of("select sample from person").where("id = :id", "id", person))
            .orElseThrow();
    return madeUp ? List.of() : of(person);
  }

  /**
   * Whether a code is right; of an app or a recovery code, each works once.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429 after too many wrong ones
   */
  public boolean accept(UUID person, String code) {
    throttle.require(person);
    var right =
        code.strip().matches("\\d{6}")
            ? totp.use(person, code.strip())
            : recovery.use(person, code);
    if (!right) {
      throttle.failed(person);
    }
    return right;
  }

  /** Takes everything away that a person set up. */
  public void removeAll(UUID person) {
    totp.remove(person);
    passkeys.removeAll(person);
    recovery.remove(person);
  }
}
