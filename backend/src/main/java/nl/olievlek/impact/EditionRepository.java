package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Keeps what was published of networks; the caller was found to see the figures of the network. */
@ApplicationScoped
class EditionRepository {

  private static final String VALUE =
      """
      select v.metric_code, v.group_type, v.group_id, coalesce(c.name, o.name) as name, v.numerator, v.denominator,
        v.pending, v.pending_cohorts, v.running, v.minimum_cell, v.counted_date,
        v.hidden_from as audience_hidden_from, v.shown_together as audience_shown_together,
        v.pending_hidden_from as pending_audience_hidden_from, v.pending_together as pending_audience_shown_together
      from impact_edition_value v
      left join cohort c on v.group_type = 'COHORT' and c.id = v.group_id
      left join organisation o on v.group_type = 'ORGANISATION' and o.id = v.group_id""";

  private static final String FIGURE =
      """
      select figure, from_date, people, counted_date, hidden_from as audience_hidden_from,
        shown_together as audience_shown_together,
        (select min(minimum_cell) from impact_metric) as minimum_cell
      from impact_edition_figure""";

  private static final String ADD =
      """
      insert into impact_edition (id, network_id, as_of_date, made_at, groups)
      values (:id, :network, :day, :now, '{}') on conflict do nothing""";

  private static final String TELLS = "update impact_edition set groups = :groups where id = :id";

  private static final String ADD_VALUE =
      """
      insert into impact_edition_value (edition_id, metric_code, group_type, group_id, numerator, denominator, pending,
        pending_cohorts, running, minimum_cell, counted_date, hidden_from, shown_together, pending_hidden_from, pending_together)
      values (:edition, :metric, :type, cast(:group as uuid), cast(:numerator as bigint), cast(:denominator as bigint),
        cast(:pending as bigint), :pendingCohorts, :running, :minimum, :counted, :hiddenFrom,
        :shownTogether, :pendingHiddenFrom, :pendingTogether)""";

  private static final String ADD_FIGURE =
      """
      insert into impact_edition_figure (edition_id, figure, from_date, people, counted_date, hidden_from, shown_together)
      values (:edition, :figure, :from, cast(:people as bigint), :counted, :hiddenFrom, :shownTogether)""";

  private final Sql sql;

  EditionRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<Edition> of(UUID network, LocalDate day) {
    return sql.one(Edition.class, editions(network).where("as_of_date = :day", "day", day));
  }

  /** The editions before a day, the last one first. */
  List<Edition> before(UUID network, LocalDate day) {
    return sql.list(
        Edition.class,
        editions(network).where("as_of_date < :day", "day", day).orderBy("as_of_date desc"));
  }

  /** Networks without an edition of a day; for the product itself. */
  List<UUID> missing(LocalDate day) {
    return sql.list(
        UUID.class,
        Query.of("select n.id from network n")
            .where(
                "not exists (select 1 from impact_edition e where e.network_id = n.id and e.as_of_date = :day)",
                "day",
                day)
            .orderBy("n.id"));
  }

  private static Query editions(UUID network) {
    return Query.of("select id, as_of_date, groups from impact_edition")
        .where("network_id = :network", "network", network);
  }

  /** Adds an edition, unless somebody did at the same moment: then waits for theirs. */
  Optional<Edition> add(UUID network, LocalDate day, OffsetDateTime now) {
    var edition = new Edition(Ids.next(), day, List.of());
    var arguments = Map.of("id", edition.id(), "network", network, "day", day, "now", now);
    return sql.execute(ADD, arguments) == 1 ? Optional.of(edition) : Optional.empty();
  }

  /** All values of an edition, the totals first and the groups by name. */
  List<EditionValue> values(UUID edition) {
    return sql.list(EditionValue.class, values().where("v.edition_id = :id", "id", edition));
  }

  /** The values of one indicator: the total, and of the groups asked for. */
  List<EditionValue> values(UUID edition, String code, Grouping groups) {
    return sql.list(
        EditionValue.class,
        values()
            .where("v.edition_id = :id", "id", edition)
            .where("v.metric_code = :code", "code", code)
            .where("v.group_type in ('NONE', :groups)", "groups", groups.name()));
  }

  private static Query values() {
    return Query.of(VALUE)
        .orderBy(
            "v.metric_code, v.group_type <> 'NONE', coalesce(c.name_key, o.name_key), v.group_id");
  }

  List<EditionFigure> figures(UUID edition) {
    return sql.list(
        EditionFigure.class,
        Query.of(FIGURE).where("edition_id = :id", "id", edition).orderBy("figure, from_date"));
  }

  void keep(Edition edition, List<EditionValue> values, List<EditionFigure> figures) {
    var id = edition.id();
    sql.execute(TELLS, Map.of("id", id, "groups", edition.groups().toArray(UUID[]::new)));
    sql.executeAll(ADD_VALUE, values.stream().map(value -> row(id, value)).toList());
    sql.executeAll(ADD_FIGURE, figures.stream().map(figure -> row(id, figure)).toList());
  }

  private static Map<String, Object> row(UUID edition, EditionValue value) {
    var row = new HashMap<String, Object>();
    row.put("edition", edition);
    row.put("metric", value.metricCode());
    row.put("type", value.groupType().name());
    row.put("group", value.groupId());
    row.put("numerator", value.numerator());
    row.put("denominator", value.denominator());
    row.put("pending", value.pending());
    row.put("pendingCohorts", value.pendingCohorts());
    row.put("running", value.running());
    row.put("minimum", value.minimumCell());
    row.put("counted", value.countedDate());
    row.put("hiddenFrom", value.audience().hiddenFrom().toArray(UUID[]::new));
    row.put("shownTogether", value.audience().shownTogether().toArray(String[]::new));
    row.put("pendingHiddenFrom", value.pendingAudience().hiddenFrom().toArray(UUID[]::new));
    row.put("pendingTogether", value.pendingAudience().shownTogether().toArray(String[]::new));
    return row;
  }

  private static Map<String, Object> row(UUID edition, EditionFigure figure) {
    var row = new HashMap<String, Object>();
    row.put("edition", edition);
    row.put("figure", figure.figure());
    row.put("from", figure.fromDate());
    row.put("people", figure.people());
    row.put("counted", figure.countedDate());
    row.put("hiddenFrom", figure.audience().hiddenFrom().toArray(UUID[]::new));
    row.put("shownTogether", figure.audience().shownTogether().toArray(String[]::new));
    return row;
  }
}
