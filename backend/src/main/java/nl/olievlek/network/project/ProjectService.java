package nl.olievlek.network.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;

/** Finds, adds and changes projects of a network. */
@ApplicationScoped
class ProjectService {

  private final ProjectRepository projects;
  private final Networks networks;
  private final Memberships memberships;

  ProjectService(ProjectRepository projects, Networks networks, Memberships memberships) {
    this.projects = projects;
    this.networks = networks;
    this.memberships = memberships;
  }

  Page<ProjectView> list(UUID network, PageRequest page) {
    networks.get(network);
    return projects.page(network, page);
  }

  @Transactional
  ProjectView get(UUID network, UUID id) {
    return projects.view(network, id).orElseThrow(Problems::notFound);
  }

  @Transactional
  ProjectView add(UUID network, ProjectRequest request, Scope scope) {
    networks.getToRun(network, scope);
    check(network, request, null);
    requireWithin(network, request);
    var project = new Project(network, request);
    projects.persist(project);
    return get(network, project.id());
  }

  @Transactional
  ProjectView change(UUID network, UUID id, ProjectRequest request, long version, Scope scope) {
    var project = projects.in(network, id).orElseThrow(Problems::notFound);
    networks.getToRun(network, scope);
    project.requireVersion(version);
    check(network, request, project.organisationId());
    var before = get(network, id);
    if (!Objects.equals(before.startDate(), request.startDate())
        || !Objects.equals(before.endDate(), request.endDate())) {
      requireWithin(network, request);
    }
    project.change(request);
    return get(network, id);
  }

  private void requireWithin(UUID network, ProjectRequest request) {
    networks.requireWithin(network, "startDate", request.startDate(), "endDate", request.endDate());
  }

  /** Who did it already goes on doing it, also after leaving the network. */
  private void check(UUID network, ProjectRequest request, UUID before) {
    Periods.requireOrder("endDate", request.startDate(), request.endDate());
    var organisation = request.organisationId();
    if (organisation != null && !organisation.equals(before)) {
      memberships.requireMember("organisationId", organisation, network, request.startDate());
    }
  }
}
