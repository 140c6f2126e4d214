package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.olievlek.account.NewGrant;
import nl.olievlek.account.Offers;
import nl.olievlek.account.People;
import nl.olievlek.account.session.Method;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;

/**
 * The way in for the very first admin: a link that works once, for one day, and only while there is
 * no admin.
 */
@ApplicationScoped
public class FirstAdminService {

  private static final Duration VALID = Duration.ofDays(1);

  private final People people;
  private final Offers offers;
  private final PasswordRules rules;
  private final Passwords passwords;
  private final SignIn signIn;
  private final Sql sql;
  private final Clock clock;

  FirstAdminService(
      People people,
      Offers offers,
      PasswordRules rules,
      Passwords passwords,
      SignIn signIn,
      Sql sql,
      Clock clock) {
    this.people = people;
    this.offers = offers;
    this.rules = rules;
    this.passwords = passwords;
    this.signIn = signIn;
    this.sql = sql;
    this.clock = clock;
  }

  /** A new token for the log, or nothing when there is an admin already. */
  @Transactional
  public Optional<String> invite() {
    if (people.anyone(Role.PLATFORM_ADMIN)) {
      return Optional.empty();
    }
    var token = Tokens.draw();
    sql.execute("delete from first_admin_link", Map.of());
    sql.execute(
        "insert into first_admin_link (token_hash, expires_at) values (:hash, :expires)",
        Map.of(
            "hash", Tokens.hash(token),
            "expires", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC)));
    return Optional.of(token);
  }

  @Transactional
  SignedIn accept(FirstAdminRequest request) {
    var used =
        sql.execute(
            "update first_admin_link set used_at = :now where token_hash = :hash and used_at is null and expires_at > :now",
            Map.of(
                "hash", Tokens.hash(request.token()),
                "now", clock.instant().atOffset(ZoneOffset.UTC)));
    if (used == 0 || people.anyone(Role.PLATFORM_ADMIN)) {
      throw Problems.invalid("token", "account.first-admin-link");
    }
    var name = request.person();
    rules.require(
        "password",
        request.password(),
        Stream.of(name.givenName(), name.surname(), name.email())
            .filter(Objects::nonNull)
            .toList());
    var admin = people.add(request.person(), false);
    offers.give(admin, NewGrant.platformAdmin());
    passwords.set(admin, request.password());
    return signIn.start(admin, Method.PASSWORD, false);
  }
}
