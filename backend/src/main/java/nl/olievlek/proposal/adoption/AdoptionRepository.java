package nl.olievlek.proposal.adoption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Adoptions of a proposal that the caller was found to reach: whoever sees it sees who uses it. */
@ApplicationScoped
class AdoptionRepository implements PanacheRepositoryBase<Adoption, UUID> {

  private static final String SELECT =
      """
      select a.id, a.version, a.proposal_id, p.title as proposal_name, a.organisation_id, o.name as organisation_name,
        a.learnt_from_id, src.id as source_id, src.name as source_name,
        a.stage, a.stage_date, a.stop_reason, a.note, a.sample, a.created_at, a.updated_at
      from adoption a
      join improvement_proposal p on p.id = a.proposal_id
      join organisation o on o.id = a.organisation_id
      left join adoption f on f.id = a.learnt_from_id
      join organisation src on src.id = coalesce(f.organisation_id, p.organisation_id)""";

  /** Walks from an adoption to whom it was learnt from, and on. */
  private static final String ANCESTORS =
      """
      with recursive ancestor (id) as (
        select cast(:start as uuid)
        union select a.learnt_from_id from adoption a join ancestor on ancestor.id = a.id
        where a.learnt_from_id is not null)
      select count(*) from ancestor""";

  private static final Sorts SORTS =
      Sorts.standard("stageDate", "a.id")
          .allow("stageDate", "a.stage_date")
          .allow("organisation", "o.name_key");

  private final Sql sql;

  AdoptionRepository(Sql sql) {
    this.sql = sql;
  }

  Page<AdoptionView> page(UUID proposal, AdoptionFilter filter, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("a.proposal_id = :proposal", "proposal", proposal)
            .whereGiven("a.stage = :stage", "stage", filter.stage())
            .orderBy(SORTS.orderBy(page));
    return sql.page(AdoptionView.class, query, page);
  }

  Optional<AdoptionView> view(UUID proposal, UUID id) {
    return sql.one(
        AdoptionView.class,
        Query.of(SELECT)
            .where("a.proposal_id = :proposal", "proposal", proposal)
            .where("a.id = :id", "id", id));
  }

  Optional<Adoption> of(UUID proposal, UUID id) {
    return find("proposalId = ?1 and id = ?2", proposal, id).firstResultOptional();
  }

  /** Whether an adoption was learnt, directly or by way of others, from another one. */
  boolean stemsFrom(UUID adoption, UUID other) {
    return sql.one(
            Long.class,
            Query.of(ANCESTORS).with("start", adoption).where("id = :other", "other", other))
        .filter(found -> found > 0)
        .isPresent();
  }
}
