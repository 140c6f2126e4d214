package nl.olievlek.organisation.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds and changes locations of an organisation. */
@ApplicationScoped
class LocationService {

  private final LocationRepository locations;
  private final Organisations organisations;

  LocationService(LocationRepository locations, Organisations organisations) {
    this.locations = locations;
    this.organisations = organisations;
  }

  Page<LocationView> list(UUID organisation, PageRequest page) {
    organisations.get(organisation);
    return locations.page(organisation, page);
  }

  @Transactional
  LocationView get(UUID organisation, UUID id) {
    return locations.view(organisation, id).orElseThrow(Problems::notFound);
  }

  @Transactional
  LocationView add(UUID organisation, LocationRequest request, Scope scope) {
    organisations.getToAddTo(organisation, scope);
    var location = new Location(organisation, request, false);
    locations.persist(location);
    return get(organisation, location.id());
  }

  @Transactional
  LocationView change(
      UUID organisation, UUID id, LocationRequest request, long version, Scope scope) {
    var location = locations.in(organisation, id).orElseThrow(Problems::notFound);
    organisations.getToChange(organisation, scope);
    location.requireVersion(version);
    location.change(request);
    return get(organisation, id);
  }
}
