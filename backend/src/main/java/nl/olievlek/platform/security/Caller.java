package nl.olievlek.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/** The person behind the current request. */
@RequestScoped
public class Caller {

  /** Name of the identity attribute that holds the {@link Scope}. */
  public static final String SCOPE = "olievlek.scope";

  /** Name of the identity attribute that holds the {@link Session}. */
  public static final String SESSION = "olievlek.session";

  private final SecurityIdentity identity;
  private final CallerLanguage language;
  private Scope standIn;

  Caller(SecurityIdentity identity, CallerLanguage language) {
    this.identity = identity;
    this.language = language;
  }

  /**
   * How far the caller reaches.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 401 when nobody is signed in
   */
  public Scope scope() {
    return found().orElseThrow(() -> Problems.of(ProblemKind.NOT_SIGNED_IN));
  }

  /**
   * The session in which the caller asks.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403 when the caller is no person
   */
  public Session session() {
    scope();
    return inSession().orElseThrow(Problems::forbidden);
  }

  /** The session in which the caller asks, if it is a person who is signed in. */
  public Optional<Session> inSession() {
    return Optional.ofNullable(identity.<Session>getAttribute(SESSION));
  }

  /** Who is calling, if anybody is signed in. */
  public Optional<UUID> person() {
    return held().map(Scope::person);
  }

  /**
   * Takes the caller for the person whose secret came with the request, so that all that is
   * recorded of it is recorded of that person.
   */
  public void standsFor(Scope person) {
    standIn = person;
  }

  /** How far the caller reaches, if anybody is signed in. */
  public Optional<Scope> found() {
    return held().map(scope -> scope.in(language.messages().locale()));
  }

  private Optional<Scope> held() {
    return Optional.ofNullable(standIn)
        .or(() -> Optional.ofNullable(identity.<Scope>getAttribute(SCOPE)));
  }
}
