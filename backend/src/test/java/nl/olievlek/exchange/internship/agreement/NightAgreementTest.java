package nl.olievlek.exchange.internship.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours of nights, as many as they really are. */
@ApiTest
class NightAgreementTest {

  @Inject InternshipFixture fixture;
  @Inject Sql sql;

  @ParameterizedTest
  @CsvSource({
    // A Monday to Friday; the night in which summer begins, and ends; a week with it.
    "2027-02-01, 2027-02-05, 22:00, 06:00, 8, 40",
    "2027-03-27, 2027-03-27, 22:00, 06:00, 7, 7",
    "2027-10-30, 2027-10-30, 22:00, 06:00, 8, 9",
    "2027-10-25, 2027-10-31, 22:00, 06:00, 8, 57",
    // A start that the change takes with it; a shift of which it leaves ten minutes.
    "2027-03-28, 2027-03-28, 02:30, 03:00, 0.5, 0.5",
    "2027-03-27, 2027-03-28, 02:15, 03:00, 0.75, 1.5",
    "2027-03-28, 2027-03-28, 01:50, 03:00, 1, ",
  })
  void a_night_counts_the_hours_that_it_has(
      LocalDate start,
      LocalDate end,
      LocalTime from,
      LocalTime to,
      BigDecimal perDay,
      BigDecimal total) {
    var setting = fixture.internship("PROPOSED");
    var row = new HashMap<String, Object>(Map.of("id", setting.id(), "place", setting.place()));
    row.putAll(Map.of("start", start, "end", end));
    row.putAll(Map.of("from", from, "to", to));
    sql.execute("update host_place set start_time = :from, end_time = :to where id = :place", row);
    sql.execute(
        """
        update exchange_internship set planned_start_date = :start, planned_end_date = :end
        where id = :id""",
        row);

    setting
        .hostAdmin()
        .sends(Map.of("to", "HOST_ACCEPTED"))
        .post(setting.path() + "/transitions")
        .then()
        .statusCode(200);

    var first =
        setting.learner().asks().get(setting.path() + "/agreements/1").then().extract().jsonPath();
    assertThat(new BigDecimal(first.getString("hoursPerDay"))).isEqualByComparingTo(perDay);
    var hours = first.getString("totalHours");
    assertThat(hours == null ? null : new BigDecimal(hours))
        .usingComparator(Comparator.nullsFirst(BigDecimal::compareTo))
        .isEqualTo(total);
  }
}
