package nl.olievlek.network.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.organisation.Organisations;
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
  private final Organisations organisations;

  ProjectService(ProjectRepository projects, Networks networks, Organisations organisations) {
    this.projects = projects;
    this.networks = networks;
    this.organisations = organisations;
  }

  @Transactional
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
    check(network, request);
    var project = new Project(network, request);
    projects.persist(project);
    return get(network, project.id());
  }

  @Transactional
  ProjectView change(UUID network, UUID id, ProjectRequest request, long version, Scope scope) {
    var project = projects.in(network, id).orElseThrow(Problems::notFound);
    networks.getToRun(network, scope);
    project.requireVersion(version);
    check(network, request);
    project.change(request);
    return get(network, id);
  }

  private void check(UUID network, ProjectRequest request) {
    Periods.requireOrder("endDate", request.startDate(), request.endDate());
    if (request.organisationId() != null) {
      organisations.require("organisationId", request.organisationId());
    }
  }
}
