package nl.olievlek.proposal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.proposal.Proposals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who takes something over says now and then how far it is, until it is in use or stopped. */
@ApplicationScoped
class AdoptionTasks implements TaskSource {

  private static final String ASKED_DATE =
      "coalesce(a.stage_date, cast(a.created_at as date)) + %d";

  private static final String STANDS_STILL =
      """
      adoption a join improvement_proposal p on p.id = a.proposal_id
      where a.stage in ('INTERESTED', 'PREPARING', 'TRYING') and p.status not in ('SUPERSEDED', 'RETIRED')
        and %s <= cast(:today as date)
        and exists (select 1 from accepted_membership m where m.network_id = p.network_id
          and m.organisation_id = a.organisation_id and %s)""";

  private final String askedDate;

  AdoptionTasks(@ConfigProperty(name = "olievlek.adoption.ask-after-days") int days) {
    askedDate = ASKED_DATE.formatted(days);
  }

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
                "ADOPTION",
                "proposal",
                Proposals.THING,
                "/proposals/{thing}",
                Map.of(
                    TaskColumn.THING_ID, "p.id",
                    TaskColumn.OTHER_ID, "a.organisation_id",
                    TaskColumn.NETWORK_ID, "p.network_id",
                    TaskColumn.ORGANISATION_ID, "a.organisation_id",
                    TaskColumn.ASKED_AT,
                        "(" + askedDate + ")::timestamp at time zone 'Europe/Amsterdam'"),
                STANDS_STILL.formatted(askedDate, Validity.on("m", ":today")),
                Asked.administrators("a.organisation_id"))
            .mailed(MailMoment.AFTER_SOME_DAYS, MailChoice.DIGEST));
  }
}
