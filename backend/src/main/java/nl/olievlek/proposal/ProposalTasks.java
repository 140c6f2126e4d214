package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** A proposal waits for an answer, and then for what its author was asked. */
@ApplicationScoped
class ProposalTasks implements TaskSource {

  private static final String WAITING = "improvement_proposal p where " + ProposalRepository.WAITS;

  private static final String RETURNED = "improvement_proposal p where p.status = 'RETURNED'";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind(
                "PROPOSAL_ANSWER",
                columns("p.organisation_id", "p.reply_due_date"),
                WAITING,
                Asked.administrators("p.organisation_id"),
                Asked.coordinators("p.network_id"))
            .mailed(MailMoment.BEFORE_THE_LAST_DAY, MailChoice.DIGEST),
        kind("PROPOSAL_QUESTION", columns("null", "null"), RETURNED, Asked.person("p.author_id")));
  }

  private static TaskKind kind(
      String name, Map<TaskColumn, String> columns, String rows, Asked... asked) {
    return TaskKind.of(
        name, "proposal", Proposals.THING, "/proposals/{thing}", columns, rows, asked);
  }

  private static Map<TaskColumn, String> columns(String organisation, String due) {
    return Map.of(
        TaskColumn.THING_ID, "p.id",
        TaskColumn.PERSON_ID, "p.author_id",
        TaskColumn.NETWORK_ID, "p.network_id",
        TaskColumn.ORGANISATION_ID, organisation,
        TaskColumn.ASKED_AT, "p.submitted_at",
        TaskColumn.DUE_DATE, due);
  }
}
