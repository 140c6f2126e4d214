package nl.olievlek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Whatever refers to a person is in what that person is told, or it is said here why not. */
@ApiTest
class EverythingIsToldTest {

  private static final String REFERENCES =
      """
      select c.conrelid::regclass || '.' || a.attname
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'person'::regclass""";

  /** A SELECT of somebody's rows; its first group is the alias, the second the column. */
  private static final Pattern TOLD =
      Pattern.compile("\"\"\"\\s+select [^\"]*where (\\w+)\\.(\\w+) = :person\\b");

  private static final String SECRET = "a secret, or its hash, that only its holder may have";
  private static final String MOMENT = "lives for minutes, while somebody signs in";
  private static final String ACT =
      "who did it; the thing is somebody else's or the organisation's, and is told there";

  private static final Map<String, String> NOT_TOLD =
      Map.ofEntries(
          Map.entry("credential.person_id", SECRET),
          Map.entry("recovery_code.person_id", SECRET),
          Map.entry("refresh_session.person_id", SECRET),
          Map.entry("password_reset.person_id", SECRET),
          Map.entry("answer_link.person_id", SECRET),
          Map.entry("passkey_ceremony.person_id", MOMENT),
          Map.entry("sign_in_continuation.person_id", MOMENT),
          Map.entry("sso_attempt.person_id", MOMENT),
          Map.entry("person.added_by", ACT),
          Map.entry("role_grant.given_by", ACT),
          Map.entry("invitation.invited_by", ACT),
          Map.entry("factor_help.helped_by", ACT),
          Map.entry("mail_message.asked_by", ACT),
          Map.entry("merge_request.asked_by", ACT),
          Map.entry("merge_request.answered_by", ACT),
          Map.entry("learner.supervisor_id", ACT),
          Map.entry("internship_agreement.supervisor_id", ACT),
          Map.entry("internship_agreement.drawn_up_by", ACT),
          Map.entry("internship_approval.given_by", ACT),
          Map.entry("internship_approval.withdrawn_by", ACT),
          Map.entry("internship_hours.entered_by", ACT),
          Map.entry("internship_hours.decided_by", ACT));

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void whatever_refers_to_a_person_is_told_to_them_or_has_a_reason_not_to_be() throws IOException {
    var expected = new TreeSet<>(told());
    expected.addAll(NOT_TOLD.keySet());
    expected.remove("person.id");

    var references = new TreeSet<>(sql.list(String.class, Query.of(REFERENCES)));

    assertThat(references).hasSizeGreaterThan(40).isEqualTo(expected);
    assertThat(told()).doesNotContainAnyElementsOf(NOT_TOLD.keySet());
  }

  @Test
  void how_somebody_hears_of_tasks_and_whom_they_reminded_is_told() {
    var person = world.supervisorIn(world.careProvider());
    person.sends(Map.of("choice", "NEVER")).put("/me/mail-choices/HOURS").then().statusCode(200);
    var task = Map.of("kind", "HOURS", "thing_id", UUID.randomUUID());
    rows.insertRaw("task_message", row(task, "person_id", person.id(), "told_at"));
    rows.insertRaw("task_reminder", row(task, "sent_by", person.id(), "sent_date"));

    var data = person.asks().get("/me/data").then().statusCode(200);

    data.body(
        "kinds[0].records.title",
        hasItems(
            "How you want to hear", "Message about what you can do", "Reminder that you sent"));
    data.body("kinds[0].records.fields.flatten().text", hasItems("Not by mail"));
    data.body(
        "kinds[0].records.fields.flatten().findAll { it.label == 'About' }.text.unique().size()",
        is(1));
  }

  private static Map<String, Object> row(
      Map<String, ?> task, String column, UUID person, String when) {
    var row = new HashMap<String, Object>(task);
    row.put(column, person);
    row.put(when, when.endsWith("_date") ? LocalDate.now(Clocks.PEOPLE) : OffsetDateTime.now());
    return row;
  }

  private static Set<String> told() throws IOException {
    var told = new TreeSet<String>();
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      var records = sources.filter(file -> file.toString().matches(".*(Data|Records)\\.java"));
      for (var file : records.toList()) {
        TOLD.matcher(Files.readString(file))
            .results()
            .forEach(select -> told.add(table(select) + "." + select.group(2)));
      }
    }
    return told;
  }

  private static String table(MatchResult select) {
    var table = Pattern.compile("(?:from|join) (\\w+) " + select.group(1) + "\\b");
    return table.matcher(select.group()).results().findFirst().orElseThrow().group(1);
  }
}
