package nl.olievlek.exchange.internship.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** Hours that a learner enters wait for the host. */
@ApplicationScoped
class HoursTasks implements TaskSource {

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "i.id",
          TaskColumn.WHOLE_ID, "r.id",
          TaskColumn.PERSON_ID, "l.person_id",
          TaskColumn.LEARNER_ID, "l.id",
          TaskColumn.NETWORK_ID, "r.network_id",
          TaskColumn.ORGANISATION_ID, "i.host_organisation_id",
          TaskColumn.ASKED_AT, "h.since");

  private static final String PROPOSED =
      """
      (select internship_id, min(entered_at) as since from internship_hours
        where status = 'PROPOSED' group by internship_id) h
      join exchange_internship i on i.id = h.internship_id
      join exchange_round r on r.id = i.round_id
      join learner l on l.id = i.learner_id
      where true""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
                "HOURS",
                "internship",
                Internships.THING,
                "/internships/{thing}",
                COLUMNS,
                PROPOSED,
                Asked.administrators("i.host_organisation_id"),
                Internships.AT_PLACE)
            .mailed(MailMoment.AFTER_SOME_DAYS, MailChoice.DIGEST));
  }
}
