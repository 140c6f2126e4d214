package nl.olievlek.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Runs concern the whole platform: only its admin asks for them. */
@ApplicationScoped
class RetentionRunRepository implements PanacheRepositoryBase<RetentionRun, UUID> {

  private static final String SELECT =
      """
      select r.id, r.created_at, r.preview, p.id as starter_id, %s as starter_name,
        (select coalesce(json_agg(json_build_object('kind', l.kind, 'months', l.months, 'count', l.record_count,
            'organisation', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end)
            order by l.kind, o.name_key), '[]')
          from retention_run_line l left join organisation o on o.id = l.organisation_id
          where l.run_id = r.id) as lines
      from retention_run r left join person p on p.id = r.started_by"""
          .formatted(PersonRef.fullName("p"));

  private static final String INSERT_LINE =
      """
      insert into retention_run_line (run_id, kind, organisation_id, months, record_count)
      values (:run, :kind, :organisation, :months, :count)
      """;

  private static final Sorts SORTS =
      Sorts.standard("-createdAt", "r.id").allow("createdAt", "r.created_at");

  private final Sql sql;

  RetentionRunRepository(Sql sql) {
    this.sql = sql;
  }

  Page<RetentionRunView> page(PageRequest page) {
    return sql.page(RetentionRunView.class, Query.of(SELECT).orderBy(SORTS.orderBy(page)), page);
  }

  Optional<RetentionRunView> view(UUID id) {
    return sql.one(RetentionRunView.class, Query.of(SELECT).where("r.id = :id", "id", id));
  }

  /** Only one node destroys at a time; the others find nothing left. */
  void waitForOthers() {
    sql.alone("retention-run");
  }

  void keep(UUID run, List<Due> lines) {
    sql.executeAll(INSERT_LINE, lines.stream().map(line -> row(run, line)).toList());
  }

  private static Map<String, Object> row(UUID run, Due line) {
    var row = new HashMap<String, Object>();
    row.put("run", run);
    row.put("kind", line.kind().name());
    row.put("organisation", line.organisationId());
    row.put("months", line.months());
    row.put("count", line.records().size());
    return row;
  }
}
