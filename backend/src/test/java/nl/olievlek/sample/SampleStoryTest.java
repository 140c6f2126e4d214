package nl.olievlek.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the sample tell one story: nothing stands before its day, and nothing is missing. */
@ApiTest
class SampleStoryTest {

  private static final String SAMPLE_ROUND =
      "exchange_round r join network n on n.id = r.network_id and n.name in ('MBO-ZIN', 'Oldermeer Leert')";

  @Inject SampleNetworks sample;
  @Inject Sql sql;

  @BeforeEach
  void load() {
    sample.load();
  }

  @ParameterizedTest
  @CsvSource({"MBO-ZIN, CLOSED:4", "Oldermeer Leert, CLOSED:2 OPEN:1 PUBLISHED:1 RUNNING:1"})
  void a_network_has_rounds_in_the_states_of_its_time(String network, String expected) {
    var found =
        texts(
            "select string_agg(c.status || ':' || c.n, ' ' order by c.status) from (select r.status, count(*) as n"
                + " from exchange_round r join network n on n.id = r.network_id where n.name = '"
                + network
                + "' group by r.status) c");

    assertThat(found).containsExactly(expected);
  }

  @Test
  void every_round_that_was_planned_has_a_plan_that_the_planner_proved() {
    assertThat(
            texts(
                "select r.name from "
                    + SAMPLE_ROUND
                    + " where r.status not in ('OPEN', 'DRAFT') and not exists (select 1 from plan p"
                    + " where p.round_id = r.id and p.status = 'PUBLISHED' and p.proven_optimal)"))
        .isEmpty();
  }

  @Test
  void every_internship_is_of_a_plan_and_where_the_plan_sent_the_learner() {
    assertThat(
            texts(
                "select r.name from "
                    + SAMPLE_ROUND
                    + " join exchange_internship i on i.round_id = r.id left join plan_assignment a"
                    + " on a.plan_id = i.plan_id and a.learner_id = i.learner_id"
                    + " and a.host_place_id = i.host_place_id where a.plan_id is null"))
        .isEmpty();
  }

  @Test
  void what_a_plan_proposed_for_a_round_that_began_came_to_something() {
    assertThat(
            texts(
                "select r.name || i.status from "
                    + SAMPLE_ROUND
                    + " join exchange_internship i on i.round_id = r.id and i.status in ('PROPOSED', 'HOST_ACCEPTED',"
                    + " 'AGREED') where r.period_start_date <= current_date"))
        .isEmpty();
  }

  @Test
  void a_no_of_a_host_was_repaired_in_a_second_plan() {
    assertThat(
            texts(
                "select n.name from "
                    + SAMPLE_ROUND
                    + " join exchange_internship i on i.round_id = r.id and i.status <> 'HOST_DECLINED'"
                    + " join exchange_internship old on old.id = i.replaces_id and old.status = 'HOST_DECLINED'"
                    + " join plan p on p.id = old.plan_id and p.status = 'REPLACED' order by r.name"))
        .contains("MBO-ZIN", "Oldermeer Leert");
  }

  @Test
  void no_class_is_past_its_end_without_outcomes() {
    assertThat(
            texts(
                "select c.name from cohort c where c.sample and c.nominal_end_date < current_date"
                    + " and (c.status <> 'FINISHED' or exists (select 1 from learner l where l.cohort_id = c.id"
                    + " and l.outcome_date is null))"))
        .isEmpty();
  }

  @Test
  void nothing_happened_before_it_could() {
    assertThat(
            texts(
                "select i.status from exchange_internship i join exchange_round r on r.id = i.round_id"
                    + " where i.sample and (i.actual_start_date > current_date or i.actual_end_date > current_date"
                    + " or r.status in ('RUNNING', 'CLOSED') and r.period_start_date > current_date)"))
        .isEmpty();
    assertThat(
            texts(
                "select t.subject_type || ' ' || t.to_state from transition_record t where t.recorded_at > now()"))
        .isEmpty();
  }

  @Test
  void nobody_goes_on_exchange_after_the_end_of_their_training() {
    assertThat(
            texts(
                "select l.id::text from exchange_internship i join learner l on l.id = i.learner_id"
                    + " where i.sample and l.outcome_date <= i.planned_end_date"))
        .isEmpty();
  }

  @Test
  void nobody_is_at_their_employer_or_twice_at_one_host() {
    assertThat(
            texts(
                "select l.id::text from exchange_internship i join learner l on l.id = i.learner_id where i.sample"
                    + " and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW') group by l.id,"
                    + " i.host_organisation_id having count(*) > 1 or bool_or(i.host_organisation_id = l.employer_id)"))
        .isEmpty();
  }

  @Test
  void nobody_wishes_for_a_host_where_they_were_before() {
    assertThat(
            texts(
                "select l.id::text from wish w join exchange_round r on r.id = w.round_id"
                    + " join learner l on l.id = w.learner_id join exchange_internship i on i.learner_id = l.id"
                    + " and i.host_organisation_id = any(w.ranked_host_ids) where l.sample"
                    + " and i.planned_end_date < r.period_start_date"
                    + " and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')"))
        .isEmpty();
  }

  private List<String> texts(String select) {
    return sql.list(String.class, Query.of(select));
  }
}
