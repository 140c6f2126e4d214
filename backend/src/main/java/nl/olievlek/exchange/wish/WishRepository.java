package nl.olievlek.exchange.wish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Wishes, seen by the learner, the learner's supervisor and the coordinator. */
@ApplicationScoped
class WishRepository implements PanacheRepositoryBase<Wish, UUID> {

  private final Sql sql;

  WishRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<Wish> of(UUID round, UUID learner) {
    return find("roundId = ?1 and learnerId = ?2", round, learner).firstResultOptional();
  }

  /** All wishes of a round, for planning; whoever may plan was checked. */
  List<GivenWish> given(UUID round) {
    return sql.list(
        GivenWish.class,
        Query.of(
                "select w.learner_id, w.learning_question, w.ranked_host_ids, w.topics, w.unavailable_dates from wish w")
            .where("w.round_id = :round", "round", round)
            .orderBy("w.learner_id"));
  }
}
