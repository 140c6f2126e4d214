package nl.olievlek.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.exchange.internship.ReflectionReach;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * Proposals within the reach of the caller: one's own, those of one's organisation or network, and
 * for everyone of the network those that were handed in.
 */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<ImprovementProposal, UUID> {

  /** Waits for an answer: handed in, and not answered since. */
  static final String WAITS =
      """
      p.status in ('SUBMITTED', 'IN_REVIEW') and (p.first_reply_at is null or p.first_reply_at < p.submitted_at)""";

  private static final String SELECT =
      """
      select p.id, p.version, p.network_id, n.name as network_name, p.organisation_id, o.name as organisation_name,
        au.id as author_id, %1$s as author_name,
        case when au.id is not null then p.learner_id end as learner_id, %1$s as learner_name,
        ro.id as reflection_id, ro.internship_id, p.title, p.current_situation, p.idea, p.expected_benefit, p.status, p.submitted_at, p.reply_due_date,
        p.first_reply_at, p.reply, p.lesson, p.merged_into_id, i.title as merged_into_name, p.source_url, p.sample,
        case when %2$s
          then cast(:today as date) - cast(p.submitted_at at time zone 'Europe/Amsterdam' as date) end as waiting_days,
        coalesce(%2$s and p.reply_due_date < cast(:today as date), false) as overdue,
        (select count(*) from adoption a where a.proposal_id = p.id and a.stage <> 'STOPPED') as adoptions,
        mr.id as merge_request_id, mi.id as merge_request_into_id, mi.title as merge_request_into_name,
        mr.message as merge_request_message, p.created_at, p.updated_at
      from improvement_proposal p
      join network n on n.id = p.network_id
      join organisation o on o.id = p.organisation_id
      %3$s
      left join improvement_proposal i on i.id = p.merged_into_id
      left join merge_request mr on mr.proposal_id = p.id and mr.status = 'OPEN' and (:viewerSeesAll
        or p.author_id = :viewer or p.network_id = any(:reviewedNetworks) or p.organisation_id = any(:reviewedHomes))
      left join improvement_proposal mi on mi.id = mr.into_id
      left join reflection ro on ro.id = p.reflection_id and %4$s"""
          .formatted(
              PersonRef.fullName("au"),
              WAITS,
              ShownPerson.leftJoin("p.author_id", "au"),
              ReflectionReach.reads("ro.id"));

  private static final String HANDED_IN =
      "p.status <> 'DRAFT' and not (p.status = 'WITHDRAWN' and p.submitted_at is null)";

  private static final Sorts SORTS =
      Sorts.standard("-submittedAt", "p.id")
          // What is not handed in yet comes last when the newest come first.
          .allow("submittedAt", "coalesce(p.submitted_at, '-infinity')")
          .allow("title", "p.name_key");

  private final Sql sql;

  ProposalRepository(Sql sql) {
    this.sql = sql;
  }

  /** Holds each until the transaction ends, always in the same order. */
  void hold(Stream<UUID> ids) {
    ids.sorted().forEach(id -> sql.hold("improvement_proposal", id));
  }

  Page<ProposalView> page(ProposalFilter filter, LocalDate today, Scope scope, PageRequest page) {
    var mine = Boolean.TRUE.equals(filter.mine()) ? scope.person() : null;
    var query =
        select(today, scope)
            .whereFound("p.name_key", "q", filter.q())
            .whereGiven("p.network_id = :network", "network", filter.networkId())
            .whereGiven(
                "p.organisation_id = :organisation", "organisation", filter.organisationId())
            .whereGiven("p.status = :status", "status", filter.status())
            .whereGiven("ro.id = :reflection", "reflection", filter.reflectionId())
            .whereGiven("p.author_id = :mine", "mine", mine)
            .whereGiven("p.merged_into_id = :merged", "merged", filter.mergedIntoId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(ProposalView.class, query, page);
  }

  Optional<ProposalView> view(UUID id, LocalDate today, Scope scope) {
    return sql.one(ProposalView.class, select(today, scope).where("p.id = :id", "id", id));
  }

  /** A proposal to change, if the caller may see it. */
  Optional<ImprovementProposal> visible(UUID id, Scope scope) {
    return sql.one(
            UUID.class,
            Query.of("select p.id from improvement_proposal p")
                .where("p.id = :id", "id", id)
                .where(reach(scope)))
        .flatMap(this::findByIdOptional);
  }

  /** Organisations that are taking over a proposal that the caller was found to see. */
  long adoptions(UUID proposal) {
    return sql.one(
            Long.class,
            Query.of("select count(*) from adoption a")
                .where("a.proposal_id = :proposal", "proposal", proposal)
                .where(Condition.of("a.stage <> 'STOPPED'")))
        .orElseThrow();
  }

  /** Requests to merge a proposal, for its author and for who reviews it; none for others. */
  List<UUID> mergeRequests(UUID proposal, Scope scope) {
    return sql.list(
        UUID.class,
        Query.of(
                "select r.id from merge_request r join improvement_proposal p on p.id = r.proposal_id")
            .where("p.id = :proposal", "proposal", proposal)
            .where(
                scope
                    .reach()
                    .self("p.author_id")
                    .coordinator("p.network_id")
                    .administrator("p.organisation_id")
                    .condition()));
  }

  private static Query select(LocalDate today, Scope scope) {
    return Query.of(SELECT)
        .with("today", today)
        .with("reviewedNetworks", scope.coordinated().toArray(UUID[]::new))
        .with("reviewedHomes", scope.administered().toArray(UUID[]::new))
        .where(ShownPerson.to(scope))
        .where(ReflectionReach.to(scope))
        .where(reach(scope));
  }

  private static Condition reach(Scope scope) {
    return scope
        .reach()
        .self("p.author_id")
        .administrator("p.organisation_id")
        .supervisorIn("p.organisation_id")
        .coordinator("p.network_id")
        .or(scope.reach().member("p.network_id").condition().and(Condition.of(HANDED_IN)))
        .condition();
  }
}
