package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.security.Scope;

/**
 * How far people reach who did not sign in but hold a secret of theirs: a link in a mail, the
 * address of a calendar. Whoever takes such a secret lets it do one thing only.
 */
@ApplicationScoped
public class PersonScopes {

  private final GrantRepository grants;
  private final Clock clock;

  PersonScopes(GrantRepository grants, Clock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  /** How far the roles reach that somebody holds today. */
  public Scope of(UUID person) {
    return ScopeService.scope(person, grants.valid(List.of(person), LocalDate.now(clock)));
  }
}
