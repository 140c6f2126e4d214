package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.platform.task.TaskThing;

/** A role begins when the person accepts it. */
@ApplicationScoped
class RoleTasks implements TaskSource {

  private static final TaskThing GRANT =
      new TaskThing(
          "role-grant",
          """
          select coalesce(c.name, o.name, n.name), coalesce(o.name, n.name), null, g.valid_from, g.valid_to
          from role_grant g
          left join network n on n.id = g.network_id
          left join organisation o on o.id = g.organisation_id
          left join role_group() c on c.id = g.cohort_id
          where g.id = k.thing_id""");

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "g.id",
          TaskColumn.PERSON_ID, "g.person_id",
          TaskColumn.NETWORK_ID, "g.network_id",
          TaskColumn.ORGANISATION_ID, "g.organisation_id",
          TaskColumn.ASKED_AT, "g.created_at");

  private static final String OFFERED =
      "role_grant g where g.status = 'OFFERED' and coalesce(g.valid_to >= cast(:today as date), true)";

  private static final TaskThing PERSON =
      new TaskThing("person", "select null, null, null, null::date, null::date");

  private static final String WITHOUT_FACTOR =
      "person p where p.entered_at is not null and " + FactorRule.MISSING;

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
                "ROLE",
                "account",
                GRANT,
                "/me/roles",
                COLUMNS,
                OFFERED,
                Asked.person("g.person_id"))
            .onlyTheirs(),
        TaskKind.of(
                "SECOND_FACTOR",
                "account",
                PERSON,
                "/me/security",
                Map.of(TaskColumn.THING_ID, "p.id", TaskColumn.PERSON_ID, "p.id"),
                WITHOUT_FACTOR,
                Asked.person("p.id"))
            .onlyTheirs());
  }
}
