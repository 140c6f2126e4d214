package nl.olievlek.exchange.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Links, by their secret, and what they ask. */
@ApplicationScoped
class AnswerRepository {

  private static final String ROW =
      """
      select i.id as internship_id, %s as learner_name, home.id as home_id, home.name as home_name,
        host.id as host_id, host.name as host_name, p.ward, i.planned_start_date as start_date,
        i.planned_end_date as end_date, i.status
      from exchange_internship i
      join learner l on l.id = i.learner_id
      %s
      join organisation home on home.id = i.home_organisation_id
      join organisation host on host.id = i.host_organisation_id
      join host_place p on p.id = i.host_place_id"""
          .formatted(PersonRef.fullName("q"), ShownPerson.join("l.person_id", "q"));

  private final Sql sql;

  AnswerRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<AnswerLink> link(String tokenHash, Instant now) {
    return sql.one(
        AnswerLink.class,
        Query.of("select person_id, question, internship_ids, expires_at from answer_link")
            .where("token_hash = :hash", "hash", tokenHash)
            .where("expires_at > :now", "now", now.atOffset(ZoneOffset.UTC)));
  }

  List<OpenQuestionView.Row> rows(Collection<UUID> internships, Scope scope) {
    return sql.list(
        OpenQuestionView.Row.class,
        Query.of(ROW)
            .where(ShownPerson.to(scope))
            .where("i.id = any(:ids)", "ids", internships.toArray(UUID[]::new))
            .orderBy("i.planned_start_date, p.name_key, q.sort_key, i.id"));
  }

  void removeExpired(Instant now) {
    sql.execute(
        "delete from answer_link where expires_at <= :now",
        Map.of("now", now.atOffset(ZoneOffset.UTC)));
  }
}
