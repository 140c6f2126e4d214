package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
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
  private final OrganisationActs acts;

  Organisations(OrganisationRepository organisations, OrganisationActs acts) {
    this.organisations = organisations;
    this.acts = acts;
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
   * Keeps a collective what it is until the transaction ends.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when it is none any more
   */
  public void keepCollective(UUID id) {
    if (!organisations.keptCollective(id)) {
      throw Problems.conflict("organisation.no-collective");
    }
  }

  /** An organisation as what its locations belong to. */
  public Owner ofLocations() {
    return owner(OrganisationAct.ADD_LOCATION, OrganisationAct.CHANGE_LOCATION);
  }

  /** An organisation as what the members of a collective belong to. */
  public Owner ofMembers() {
    return owner(OrganisationAct.ADD_MEMBER, OrganisationAct.CHANGE_MEMBER);
  }

  private Owner owner(OrganisationAct add, OrganisationAct change) {
    return new Owner(
        this::get,
        (id, scope) -> acts.of(id, scope).require(add),
        (id, scope) -> acts.of(id, scope).require(change));
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
