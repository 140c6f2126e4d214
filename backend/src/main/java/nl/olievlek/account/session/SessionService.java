package nl.olievlek.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.security.Session;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows people where they are signed in, and signs them out there. */
@ApplicationScoped
class SessionService {

  private final SessionRepository found;
  private final Sessions sessions;
  private final Clock clock;
  private final Duration unused;

  SessionService(
      SessionRepository found,
      Sessions sessions,
      Clock clock,
      @ConfigProperty(name = "olievlek.refresh-token.lifetime") Duration unused) {
    this.found = found;
    this.sessions = sessions;
    this.clock = clock;
    this.unused = unused;
  }

  /** A session that was not used for so long that its key ended is not shown any more. */
  Page<SessionView> list(Session current, Scope scope, PageRequest page) {
    return found.page(current.id(), clock.instant().minus(unused), scope, page);
  }

  @Transactional
  void end(UUID session, Scope scope) {
    if (!found.owns(session, scope)) {
      throw Problems.notFound();
    }
    sessions.end(session, EndReason.ENDED);
  }

  @Transactional
  void endOthers(Session current, Scope scope) {
    sessions.endOthers(scope.person(), current.id(), EndReason.ENDED);
  }
}
