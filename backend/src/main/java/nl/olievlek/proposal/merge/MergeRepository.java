package nl.olievlek.proposal.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Requests about a proposal, for its author and for who reviews it. */
@ApplicationScoped
class MergeRepository {

  private static final String SELECT =
      """
      select r.id, r.into_id, i.title as into_name, r.status, r.message, a.id as asked_by_id, %s as asked_by_name,
        r.asked_at, r.answer, w.id as answered_by_id, %s as answered_by_name, r.answered_at
      from merge_request r
      join improvement_proposal p on p.id = r.proposal_id
      join improvement_proposal i on i.id = r.into_id
      %s
      %s"""
          .formatted(
              PersonRef.fullName("a"),
              PersonRef.fullName("w"),
              ShownPerson.leftJoin("r.asked_by", "a"),
              ShownPerson.leftJoin("r.answered_by", "w"));

  private static final String INSERT =
      """
      insert into merge_request (id, proposal_id, into_id, status, message, asked_by, asked_at)
      values (:id, :proposal, :into, 'OPEN', :message, :by, :at)""";

  private static final String ANSWER =
      """
      update merge_request set status = :to, answer = :answer, answered_by = :by, answered_at = :at
      where id = :id and status = :from""";

  private static final String CLOSE =
      """
      update merge_request set status = 'WITHDRAWN', answered_by = :by, answered_at = :at
      where proposal_id = :proposal and status = 'OPEN'
      returning id""";

  private final Sql sql;

  MergeRepository(Sql sql) {
    this.sql = sql;
  }

  Page<MergeView> page(UUID proposal, Scope scope, PageRequest page) {
    return sql.page(MergeView.class, of(proposal, scope).orderBy("r.id desc"), page);
  }

  Optional<MergeView> view(UUID proposal, UUID id, Scope scope) {
    return sql.one(MergeView.class, of(proposal, scope).where("r.id = :id", "id", id));
  }

  /** Keeps a request of somebody who was found to review the proposal. */
  UUID add(UUID proposal, MergeRequest request, UUID by, Instant at) {
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("proposal", proposal);
    row.put("into", request.intoId());
    row.put("message", request.message());
    row.put("by", by);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    sql.execute(INSERT, row);
    return (UUID) row.get("id");
  }

  /**
   * Keeps what was answered; nothing is answered as long as it is open.
   *
   * @param from where it stood when that was found to be possible
   * @return whether it still stood there
   */
  boolean answer(UUID id, MergeStatus from, MergeTransition step, UUID by, Instant at) {
    var open = step.to() == MergeStatus.OPEN;
    var row = new HashMap<String, Object>();
    row.put("id", id);
    row.put("from", from.name());
    row.put("to", step.to().name());
    row.put("answer", open ? null : step.reason());
    row.put("by", open ? null : by);
    row.put("at", open ? null : at.atOffset(ZoneOffset.UTC));
    return sql.execute(ANSWER, row) > 0;
  }

  /** Ends what is asked about a proposal that goes another way, and says which request it was. */
  Optional<UUID> close(UUID proposal, UUID by, Instant at) {
    return sql.one(
        UUID.class,
        Query.of(CLOSE)
            .with("proposal", proposal)
            .with("by", by)
            .with("at", at.atOffset(ZoneOffset.UTC)));
  }

  private static Query of(UUID proposal, Scope scope) {
    return Query.of(SELECT)
        .where(ShownPerson.to(scope))
        .where("r.proposal_id = :proposal", "proposal", proposal)
        .where(
            scope
                .reach()
                .self("p.author_id")
                .coordinator("p.network_id")
                .administrator("p.organisation_id")
                .condition());
  }
}
