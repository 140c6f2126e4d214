package nl.olievlek.exchange.internship.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** Every party that did not agree yet on the latest version is asked to. */
@ApplicationScoped
class AgreementTasks implements TaskSource {

  private static final String MISSING =
      """
      exchange_internship i
      join exchange_round r on r.id = i.round_id
      join learner l on l.id = i.learner_id
      join internship_agreement a on a.internship_id = i.id and not exists (select 1 from internship_agreement n
        where n.internship_id = i.id and n.number > a.number)
      where i.status in ('HOST_ACCEPTED', 'AGREED', 'RUNNING') and i.planned_end_date >= cast(:today as date)
        and not exists (select 1 from internship_approval v where v.internship_id = i.id and v.number = a.number
          and v.party = '%s' and v.withdrawn_at is null)""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind("AGREEMENT", "null", Signatory.LEARNER, Asked.learner("l.person_id")),
        kind(
            "HOME_AGREEMENT",
            "i.home_organisation_id",
            Signatory.HOME,
            Asked.administrators("i.home_organisation_id"),
            Asked.supervisor("l.supervisor_id", "i.home_organisation_id")),
        kind(
            "HOST_AGREEMENT",
            "i.host_organisation_id",
            Signatory.HOST,
            Asked.administrators("i.host_organisation_id"),
            Internships.AT_PLACE));
  }

  private static TaskKind kind(String name, String organisation, Signatory party, Asked... asked) {
    return TaskKind.of(
        name,
        "agreement",
        Internships.THING,
        "/internships/{thing}",
        columns(organisation),
        MISSING.formatted(party),
        asked);
  }

  private static Map<TaskColumn, String> columns(String organisation) {
    return Map.of(
        TaskColumn.THING_ID, "i.id",
        TaskColumn.WHOLE_ID, "r.id",
        TaskColumn.PERSON_ID, "l.person_id",
        TaskColumn.LEARNER_ID, "l.id",
        TaskColumn.NETWORK_ID, "r.network_id",
        TaskColumn.ORGANISATION_ID, organisation,
        TaskColumn.ASKED_AT, "a.drawn_up_at",
        TaskColumn.DUE_DATE, "i.planned_start_date");
  }
}
