package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.security.Session;

/** Lets people change the password that they know. */
@ApplicationScoped
class PasswordChangeService {

  private final Passwords passwords;
  private final PasswordKeeper keeper;
  private final LoginThrottle throttle;

  PasswordChangeService(Passwords passwords, PasswordKeeper keeper, LoginThrottle throttle) {
    this.passwords = passwords;
    this.keeper = keeper;
    this.throttle = throttle;
  }

  /** Guessing the current password is slowed down as guessing at the door is. */
  @Transactional
  void change(PasswordChangeRequest request, Session session, Scope scope, String address) {
    var account = scope.person().toString();
    throttle.require(account, address);
    if (!passwords.match(scope.person(), request.currentPassword())) {
      throttle.failed(account, address);
      throw Problems.invalid("currentPassword", "password.wrong");
    }
    keeper.replace(scope.person(), session.id(), "newPassword", request.newPassword());
  }
}
