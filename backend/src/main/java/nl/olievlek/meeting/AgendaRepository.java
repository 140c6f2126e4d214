package nl.olievlek.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Agendas of meetings that the caller was found to reach. */
@ApplicationScoped
class AgendaRepository implements PanacheRepositoryBase<AgendaItem, UUID> {

  private static final String SELECT =
      """
      select a.id, a.position, a.title, a.description, a.duration_minutes, a.project_id, p.name as project_name,
        a.organisation_id, o.name as organisation_name
      from agenda_item a
      left join project p on p.id = a.project_id
      left join organisation o on o.id = a.organisation_id""";

  private final Sql sql;

  AgendaRepository(Sql sql) {
    this.sql = sql;
  }

  List<AgendaItemView> items(UUID meeting) {
    return sql.list(
        AgendaItemView.class,
        Query.of(SELECT)
            .where("a.meeting_id = :meeting", "meeting", meeting)
            .orderBy("a.position"));
  }

  /** Puts a new agenda in the place of the old one. */
  void replace(UUID meeting, List<AgendaItem> items) {
    sql.execute("delete from agenda_item where meeting_id = :meeting", Map.of("meeting", meeting));
    persist(items);
  }

  /** Those of these projects that belong to a network. */
  List<UUID> projectsOf(UUID network, List<UUID> projects) {
    return sql.list(
        UUID.class,
        Query.of("select id from project")
            .where("network_id = :network", "network", network)
            .where("id = any(:projects)", "projects", projects.toArray(UUID[]::new)));
  }

  /** The organisations that the agenda of a meeting names. */
  List<UUID> organisationsOf(UUID meeting) {
    return sql.list(
        UUID.class,
        Query.of("select distinct organisation_id from agenda_item")
            .where("meeting_id = :meeting and organisation_id is not null", "meeting", meeting));
  }

  int nextPosition(UUID meeting) {
    return Math.toIntExact(count("meetingId", meeting)) + 1;
  }
}
