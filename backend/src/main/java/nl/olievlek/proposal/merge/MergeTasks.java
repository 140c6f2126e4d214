package nl.olievlek.proposal.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.proposal.Proposals;

/** The author is asked whether a proposal may become part of another. */
@ApplicationScoped
class MergeTasks implements TaskSource {

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "p.id",
          TaskColumn.PERSON_ID, "p.author_id",
          TaskColumn.NETWORK_ID, "p.network_id",
          TaskColumn.ASKED_AT, "q.asked_at");

  private static final String OPEN =
      """
      merge_request q join improvement_proposal p on p.id = q.proposal_id where q.status = 'OPEN'""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
            "PROPOSAL_MERGE",
            "proposal",
            Proposals.THING,
            "/proposals/{thing}",
            COLUMNS,
            OPEN,
            Asked.person("p.author_id")));
  }
}
