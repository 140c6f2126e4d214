package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.platform.task.TaskThing;

/** Every open round asks the care providers of its network for places. */
@ApplicationScoped
class PlaceTasks implements TaskSource {

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "r.id",
          TaskColumn.OTHER_ID, "m.organisation_id",
          TaskColumn.WHOLE_ID, "r.id",
          TaskColumn.NETWORK_ID, "r.network_id",
          TaskColumn.ORGANISATION_ID, "m.organisation_id",
          TaskColumn.ASKED_AT, ExchangeRounds.openedAt("r"),
          TaskColumn.DUE_DATE, "r.offer_deadline_date");

  private static final String WITHOUT =
      """
      exchange_round r
      join (select distinct a.network_id, a.organisation_id from accepted_membership a
        where a.role = 'PARTNER' and %s) m
        on m.network_id = r.network_id
      where r.status = 'OPEN' and coalesce(r.offer_deadline_date >= cast(:today as date), true)
        and m.organisation_id is not null
        and not exists (select 1 from host_place p where p.round_id = r.id
          and p.organisation_id = m.organisation_id and p.status in ('OFFERED', 'CONFIRMED'))"""
          .formatted(Validity.on("a", ":today"));

  private static final Asked HOST = Asked.administrators("p.organisation_id");

  private static final Asked NETWORK = Asked.coordinators("r.network_id");

  private static final TaskThing PLACE =
      new TaskThing(
          "host-place",
          """
          select p.ward, o.name, null, p.start_date, p.end_date
          from host_place p join organisation o on o.id = p.organisation_id
          where p.id = k.thing_id""");

  /** The law asks the host to be recognised as long as a learner is there. */
  private static final String UNRECOGNISED =
      """
      host_place p join exchange_round r on r.id = p.round_id
      where p.status in ('OFFERED', 'CONFIRMED') and r.status <> 'CLOSED'
        and not coalesce(%s, true)"""
          .formatted(Recognition.COVERS_PERIOD);

  /** Nobody comes to who is gone; what is over is left alone. */
  private static final String LOST =
      """
      host_place p join exchange_round r on r.id = p.round_id
      where p.status in ('OFFERED', 'CONFIRMED') and r.status <> 'CLOSED' and p.end_date >= cast(:today as date)
        and %s"""
          .formatted(LostSupervisors.ANY);

  private static final String HELD =
      """
      host_place p join exchange_round r on r.id = p.round_id
      where p.status in ('OFFERED', 'CONFIRMED') and r.status <> 'CLOSED' and p.end_date >= cast(:today as date)
        and
      """;

  /** Nobody is planned there. */
  private static final String OF_NO_MEMBER =
      HELD + "not member_throughout(r.network_id, p.organisation_id, p.start_date, p.end_date)";

  /** Some come, but fewer than the place asks for. */
  private static final String BELOW_MINIMUM =
      HELD
          + """
          (select count(*) from exchange_internship i where i.host_place_id = p.id
            and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')) between 1 and p.minimum_learners - 1""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
                "PLACES",
                "exchange",
                ExchangeRounds.THING,
                "/guests",
                COLUMNS,
                WITHOUT,
                Asked.administrators("m.organisation_id"))
            .mailed(MailMoment.BEFORE_THE_LAST_DAY, MailChoice.AT_ONCE),
        ofPlace("RECOGNITION", "p.recognised_until_date", UNRECOGNISED, HOST),
        ofPlace("PLACE_SUPERVISOR", "p.start_date", LOST, HOST),
        ofPlace("PLACE_MEMBER", "p.start_date", OF_NO_MEMBER, NETWORK),
        ofPlace("PLACE_MINIMUM", "p.start_date", BELOW_MINIMUM, NETWORK));
  }

  private static TaskKind ofPlace(String name, String due, String rows, Asked asked) {
    return TaskKind.of(
        name,
        "exchange",
        PLACE,
        "/exchange/{whole}/places/{thing}",
        Map.of(
            TaskColumn.THING_ID, "p.id",
            TaskColumn.WHOLE_ID, "p.round_id",
            TaskColumn.NETWORK_ID, "r.network_id",
            TaskColumn.ORGANISATION_ID, asked.equals(HOST) ? "p.organisation_id" : "null",
            TaskColumn.DUE_DATE, due),
        rows,
        asked);
  }
}
