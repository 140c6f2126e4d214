package nl.olievlek.impact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Definitions of indicators are public knowledge: everyone who is signed in may read them. */
@ApplicationScoped
class ImpactMetricRepository implements PanacheRepositoryBase<ImpactMetric, UUID> {

  private static final String SELECT =
      """
      select m.version, m.code, m.name_nl, m.name_en, m.factor, m.unit, m.direction, m.period_basis,
        m.minimum_cell, m.definition_version, m.source,
        case when :language = 'en' then m.name_en else m.name_nl end as name,
        case when :language = 'en' then m.numerator_en else m.numerator_nl end as numerator,
        case when :language = 'en' then m.denominator_en else m.denominator_nl end as denominator
      from impact_metric m""";

  private static final Sorts SORTS =
      Sorts.standard("position", "m.id").allow("position", "m.position").allow("code", "m.code");

  private final Sql sql;

  ImpactMetricRepository(Sql sql) {
    this.sql = sql;
  }

  Page<ImpactMetricView> page(PageRequest page, String language) {
    return sql.page(ImpactMetricView.class, select(language).orderBy(SORTS.orderBy(page)), page);
  }

  Optional<ImpactMetricView> view(String code, String language) {
    return sql.one(ImpactMetricView.class, select(language).where("m.code = :code", "code", code));
  }

  private static Query select(String language) {
    return Query.of(SELECT).with("language", language);
  }
}
