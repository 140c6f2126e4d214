package nl.olievlek.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** What refers to a person either goes with the person or may stay with nobody. */
@ApiTest
class AccountDataTest {

  /** Counted or told on, with somebody who is nobody any more. */
  private static final List<String> STAYS =
      List.of(
          "data_request.person_id",
          "host_place_supervisor.person_id",
          "improvement_proposal.author_id",
          "internship_agreement.drawn_up_by",
          "internship_agreement.supervisor_id",
          "internship_approval.given_by",
          "internship_approval.withdrawn_by",
          "internship_hours.decided_by",
          "internship_hours.entered_by",
          "invitation.invited_by",
          "learner.person_id",
          "factor_help.helped_by",
          "learner.supervisor_id",
          "mail_message.asked_by",
          "merge_request.answered_by",
          "merge_request.asked_by",
          "person.added_by",
          "reflection_message.author_id",
          "reflection_reader.person_id",
          "registration.person_id",
          "role_grant.given_by",
          "task_reminder.sent_by");

  private static final String REFERENCES =
      """
      select cast(cast(c.conrelid as regclass) as text) || '.' || a.attname as reference
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = cast('person' as regclass)""";

  @Inject Sql sql;

  @Test
  void every_reference_to_a_person_was_thought_of() {
    var known = new ArrayList<>(STAYS);
    AccountData.OWNED.forEach(table -> known.add(table + ".person_id"));

    var references = sql.list(String.class, Query.of(REFERENCES));

    assertThat(references).as("erase it, or say that it may stay").isSubsetOf(known);
  }
}
