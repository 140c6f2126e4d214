package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/**
 * Who looks after a learner reads what is shared with them, and whoever takes part in the
 * conversation what the others say. It is between them: on nobody else's list.
 */
@ApplicationScoped
class ConversationTasks implements TaskSource {

  private static final String FROM =
      """
      learner l
      join exchange_internship i on i.learner_id = l.id
      join exchange_round r on r.id = i.round_id
      join reflection f on f.internship_id = i.id and f.submitted_at is not null
      """;

  private static final String AT_PLACE =
      FROM + "join host_place_supervisor s on s.place_id = i.host_place_id\n";

  private static final String WITH_COACH =
      "f.shared_with <> 'ME' and coalesce(f.withheld_side, 'HOME') = 'HOME'";

  private static final String WITH_HOST =
      "f.shared_with = 'NETWORK' and coalesce(f.withheld_side, 'HOST') = 'HOST'";

  private static final String READER =
      """
      left join reflection_reader k on k.reflection_id = f.id and k.person_id = %s
      """;

  private static final String UNREAD = "k.read_at is null and i.status <> 'RECOGNISED'";

  private static final String ANSWERED =
      """
      exists (select 1 from reflection_message m where m.reflection_id = f.id and m.author_id <> %s
        and m.withdrawn_at is null and (k.last_read_id is null or m.id > k.last_read_id))""";

  private static final Asked COACH = Asked.supervisor("l.supervisor_id", "i.home_organisation_id");

  private static final Asked HOST = Asked.supervisor("s.person_id", "i.host_organisation_id");

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind("REFLECTION_MESSAGE", FROM, "true", "l.person_id", true, Asked.learner("l.person_id")),
        kind("COACH_MESSAGE", FROM, WITH_COACH, "l.supervisor_id", true, COACH),
        kind("HOST_MESSAGE", AT_PLACE, WITH_HOST, "s.person_id", true, HOST),
        kind("COACH_READ", FROM, WITH_COACH, "l.supervisor_id", false, COACH),
        kind("HOST_READ", AT_PLACE, WITH_HOST, "s.person_id", false, HOST));
  }

  private static TaskKind kind(
      String name, String from, String shared, String reader, boolean answers, Asked asked) {
    var rows =
        from
            + READER.formatted(reader)
            + "where "
            + shared
            + " and "
            + (answers ? ANSWERED.formatted(reader) : UNREAD);
    return TaskKind.of(
            name,
            "internship",
            Internships.THING,
            "/internships/{thing}/reflection",
            Map.of(
                TaskColumn.THING_ID, "i.id",
                TaskColumn.OTHER_ID, reader,
                TaskColumn.WHOLE_ID, "r.id",
                TaskColumn.PERSON_ID, "l.person_id",
                TaskColumn.LEARNER_ID, "l.id",
                TaskColumn.NETWORK_ID, "r.network_id",
                TaskColumn.ASKED_AT, "f.submitted_at"),
            rows,
            asked)
        .onlyTheirs();
  }
}
