package nl.olievlek.network.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.security.RoleHolders;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.platform.task.TaskThing;

/**
 * A membership waits for the side that did not propose it; where that has nobody, for the platform.
 */
@ApplicationScoped
class MembershipTasks implements TaskSource {

  private static final TaskThing MEMBERSHIP =
      new TaskThing(
          "membership",
          """
          select n.name, o.name, null, m.valid_from, m.valid_to
          from membership m join network n on n.id = m.network_id
          left join organisation o on o.id = m.organisation_id
          where m.id = k.thing_id""");

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "m.id",
          TaskColumn.OTHER_ID, "m.organisation_id",
          TaskColumn.WHOLE_ID, "m.network_id",
          TaskColumn.NETWORK_ID, "m.network_id",
          TaskColumn.ORGANISATION_ID, "m.organisation_id",
          TaskColumn.ASKED_AT, "m.created_at");

  /** What is asked and can still be agreed to. */
  private static final String ASKED =
      "membership m join network n on n.id = m.network_id where m.status = 'PROPOSED' and not "
          + MembershipRepository.CLOSED;

  private static final String PROPOSED = ASKED + " and m.proposed_by = '%s'";

  private final RoleHolders holders;

  MembershipTasks(RoleHolders holders) {
    this.holders = holders;
  }

  @Override
  public List<TaskKind> kinds() {
    var admins = holders.administer("m.organisation_id");
    var coordinators = holders.coordinate("m.network_id");
    return List.of(
        kind(
            "MEMBERSHIP_OFFER",
            "/organisations/{other}",
            PROPOSED.formatted("NETWORK"),
            Asked.administrators("m.organisation_id")),
        kind(
            "MEMBERSHIP_REQUEST",
            "/networks/{whole}",
            PROPOSED.formatted("ORGANISATION"),
            Asked.coordinators("m.network_id")),
        kind(
            "MEMBERSHIP_OF_NOBODY",
            "/networks/{whole}",
            (ASKED + " and case m.proposed_by when 'NETWORK' then not %s else not %s end")
                .formatted(admins, coordinators),
            Asked.platform()));
  }

  private static TaskKind kind(String name, String path, String rows, Asked asked) {
    return TaskKind.of(name, "network", MEMBERSHIP, path, COLUMNS, rows, asked);
  }
}
