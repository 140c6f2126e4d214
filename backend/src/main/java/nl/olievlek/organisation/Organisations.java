package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.security.OrganisationNames;
import nl.olievlek.platform.security.Scope;

/** Organisations as later features see them. */
@ApplicationScoped
public class Organisations implements OrganisationNames {

  private final OrganisationRepository organisations;
  private final Clock clock;

  Organisations(OrganisationRepository organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * An organisation that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when there is none
   */
  public OrganisationRef require(String field, UUID id) {
    return refs(List.of(id)).values().stream()
        .findFirst()
        .orElseThrow(() -> Problems.unknown(field));
  }

  /**
   * The organisation in the path of a request.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when there is none
   */
  public OrganisationRef get(UUID id) {
    return refs(List.of(id)).values().stream().findFirst().orElseThrow(Problems::notFound);
  }

  /**
   * The organisation in the path of a request, to change something of it.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when there is none, 403 when the
   *     caller does not speak for it
   */
  public OrganisationRef getToChange(UUID id, Scope scope) {
    var organisation = get(id);
    Scope.require(scope.speaksFor(id));
    return organisation;
  }

  /**
   * The organisation in the path of a request, to add something to it. A coordinator of a network
   * that it is a member of may add; only the organisation changes.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when there is none, 403 when the
   *     caller neither speaks for it nor coordinates a network of it
   */
  private OrganisationRef getToAddTo(UUID id, Scope scope) {
    var organisation = get(id);
    Scope.require(
        scope.speaksFor(id) || organisations.coordinated(id, LocalDate.now(clock), scope));
    return organisation;
  }

  /**
   * As {@link #getToAddTo}, for what only a collective has.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when it is no collective
   */
  private OrganisationRef getCollectiveToAddTo(UUID id, Scope scope) {
    var organisation = getToAddTo(id, scope);
    if (!organisations.isCollective(id)) {
      throw Problems.conflict("organisation.no-collective");
    }
    return organisation;
  }

  /** An organisation as what small records belong to. */
  public Owner owner() {
    return new Owner(this::get, this::getToAddTo, this::getToChange);
  }

  /** As {@link #owner}, for what only a collective has. */
  public Owner collectiveOwner() {
    return new Owner(this::get, this::getCollectiveToAddTo, this::getToChange);
  }

  /** The organisations that exist among these, by identifier, in one query. */
  public Map<UUID, OrganisationRef> refs(Collection<UUID> ids) {
    return organisations.refs(ids).stream()
        .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return organisations.refs(ids).stream()
        .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
  }
}
