package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Problems;

/** Organisations as later features see them. */
@ApplicationScoped
public class Organisations {

  private final OrganisationRepository organisations;

  Organisations(OrganisationRepository organisations) {
    this.organisations = organisations;
  }

  /**
   * An organisation that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when there is none
   */
  public OrganisationRef require(String field, UUID id) {
    return refs(java.util.List.of(id)).values().stream()
        .findFirst()
        .orElseThrow(() -> Problems.unknown(field));
  }

  /** The organisations that exist among these, by identifier, in one query. */
  public Map<UUID, OrganisationRef> refs(Collection<UUID> ids) {
    return organisations.refs(ids).stream()
        .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
  }
}
