package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

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
        where a.role = 'PARTNER' and daterange(a.valid_from, a.valid_to, '[]') @> cast(:today as date)) m
        on m.network_id = r.network_id
      where r.status = 'OPEN' and coalesce(r.offer_deadline_date >= cast(:today as date), true)
        and m.organisation_id is not null
        and not exists (select 1 from host_place p where p.round_id = r.id
          and p.organisation_id = m.organisation_id and p.status in ('OFFERED', 'CONFIRMED'))""";

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
            Asked.administrators("m.organisation_id")));
  }
}
