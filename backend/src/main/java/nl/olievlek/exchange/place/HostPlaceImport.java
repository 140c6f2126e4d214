package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;

/** Section {@code hostPlaces}. */
@ApplicationScoped
class HostPlaceImport implements ImportSection {

  private final HostPlaceRepository places;
  private final ExchangeRounds rounds;
  private final Transitions transitions;
  private final Clock clock;

  HostPlaceImport(
      HostPlaceRepository places, ExchangeRounds rounds, Transitions transitions, Clock clock) {
    this.places = places;
    this.rounds = rounds;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "hostPlaces";
  }

  @Override
  public int order() {
    return 510;
  }

  @Override
  public void read(ImportRow row) {
    var request =
        new HostPlaceRequest(
            row.requiredReference("organisation"),
            row.reference("location"),
            row.requiredName("ward"),
            row.requiredDate("startDate"),
            row.requiredDate("endDate"),
            weekdays(row),
            time(row, "startTime"),
            time(row, "endTime"),
            required(row, "minimumLearners"),
            required(row, "maximumLearners"),
            row.texts("topics"),
            row.text("practicalInformation"),
            new Preparation(row.text("meetingPoint"), row.text("toBring"), row.text("toWear")),
            new Recognition(row.date("recognisedFromDate"), row.date("recognisedUntilDate")),
            row.rows("supervisors").stream().map(HostPlaceImport::load).toList());
    var round = rounds.imported(row.requiredReference("round"));
    var place = new HostPlace(request, round, row.sample());
    place.restore(row.requiredConstant("status", PlaceStatus.class));
    places.persist(place);
    var reason = row.text("reason");
    var since = row.date("statusDate");
    var at = since == null ? clock.instant() : since.atStartOfDay(clock.getZone()).toInstant();
    transitions.record(HostPlace.class, place.id(), null, place.status(), reason, at, null);
    row.named(place.id());
  }

  private static SupervisorLoad load(ImportRow row) {
    return new SupervisorLoad(row.requiredReference("person"), required(row, "maximumLearners"));
  }

  private static int required(ImportRow row, String field) {
    row.requiredText(field);
    return row.number(field);
  }

  private static List<Integer> weekdays(ImportRow row) {
    var days = row.texts("weekdays");
    if (days.isEmpty() || !days.stream().allMatch(day -> day.matches("[1-7]"))) {
      throw new ImportFault("weekdays", "exchange.place-weekdays");
    }
    return days.stream().map(Integer::valueOf).toList();
  }

  private static LocalTime time(ImportRow row, String field) {
    var text = row.text(field);
    try {
      return text == null ? null : LocalTime.parse(text);
    } catch (DateTimeException wrong) {
      throw new ImportFault(field, "platform.wrong-type.time");
    }
  }
}
