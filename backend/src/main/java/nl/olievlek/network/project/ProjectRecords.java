package nl.olievlek.network.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.record.Shape;
import nl.olievlek.platform.record.SmallRecords;

/** Projects of a network. */
@ApplicationScoped
class ProjectRecords implements SmallRecords<ProjectRequest, ProjectView> {

  private static final Shape<ProjectRequest, ProjectView> SHAPE =
      new Shape<>(
          Project.class,
          Project::new,
          ProjectView.class,
          """
          select p.id, p.version, n.id as network_id, n.name as network_name,
            o.id as organisation_id, o.name as organisation_name,
            p.partner, p.name, p.description, p.start_date, p.end_date, p.source_url
          from project p join network n on n.id = p.network_id
          left join organisation o on o.id = p.organisation_id""",
          "p",
          "network_id",
          Sorts.standard("name", "p.id")
              .allow("name", "p.name_key")
              .allow("startDate", "p.start_date"));

  private final Networks networks;
  private final Memberships memberships;

  ProjectRecords(Networks networks, Memberships memberships) {
    this.networks = networks;
    this.memberships = memberships;
  }

  @Override
  public Shape<ProjectRequest, ProjectView> shape() {
    return SHAPE;
  }

  @Override
  public Owner owner() {
    return networks.owner();
  }

  /** Who did it already goes on doing it, also after leaving the network. */
  @Override
  public void check(UUID network, ProjectRequest project, ProjectRequest before) {
    project.period().requireOrder();
    var organisation = project.organisationId();
    if (organisation != null && (before == null || !organisation.equals(before.organisationId()))) {
      memberships.requireMember("organisationId", organisation, network, project.startDate());
    }
    if (before == null || !project.period().equals(before.period())) {
      networks.requireWithin(network, project.period());
    }
  }
}
