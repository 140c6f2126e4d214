package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.account.Mailbox;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import org.jboss.resteasy.reactive.RestResponse;

/** The way in, for packages that bring people to it. Call within a transaction. */
@ApplicationScoped
public class Entrance {

  private final PasswordRules rules;
  private final Passwords passwords;
  private final AuthService auth;
  private final RefreshSessions sessions;
  private final RefreshCookie cookie;
  private final Sql sql;

  Entrance(
      PasswordRules rules,
      Passwords passwords,
      AuthService auth,
      RefreshSessions sessions,
      RefreshCookie cookie,
      Sql sql) {
    this.rules = rules;
    this.passwords = passwords;
    this.auth = auth;
    this.sessions = sessions;
    this.cookie = cookie;
    this.sql = sql;
  }

  /**
   * Gives somebody a password and signs them in.
   *
   * @param field the field of the request with the password
   * @return 201 with the access token, and the cookie with the refresh token
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the password is weak
   */
  public RestResponse<AccessView> withPassword(Mailbox owner, String field, String password) {
    rules.require(field, password, List.of(owner.name(), owner.email()));
    passwords.set(owner.personId(), password);
    var session = sessions.start(owner.personId());
    return cookie.with(RestResponse.Status.CREATED, auth.signedIn(owner.personId(), session));
  }

  /** Those among these people who have a way in already. */
  public Set<UUID> haveBeenIn(Collection<UUID> ids) {
    return Set.copyOf(
        sql.list(
            UUID.class,
            Query.of(
                    """
                    select p.id from person p where p.id = any(:ids)
                      and (exists (select 1 from credential c where c.person_id = p.id)
                        or exists (select 1 from refresh_session s where s.person_id = p.id))""")
                .with("ids", ids.toArray(UUID[]::new))));
  }
}
