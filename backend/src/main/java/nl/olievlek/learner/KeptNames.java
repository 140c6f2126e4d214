package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.OfferEnded;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/**
 * Whose word it is whether a learner's name is shown. Whoever others put at another employer has
 * not said yes there: until they do it is the home's that had the name, or a coordinator could
 * bring a name that is withheld to a place that withholds none. Call within a transaction.
 */
@ApplicationScoped
class KeptNames {

  /** An employer for which the person accepted to learn, or whose people let them go themselves. */
  private static final String AGREED =
      """
      (cast(:agreed as boolean) or exists (
        select 1 from role_grant g where g.person_id = l.person_id and g.organisation_id = l.employer_id
          and g.role = 'LEARNER' and g.status = 'ACTIVE'))""";

  private static final String MOVED =
      """
      update learner l set name_kept_by =
        case when not %s then nullif(coalesce(l.name_kept_by, :former), l.employer_id) end
      where l.id = :id"""
          .formatted(AGREED);

  /** Of several homes that withhold it one is enough: the others' people see it at their own. */
  private static final String ENROLLED =
      """
      update learner l set name_kept_by = (
        select a.organisation_id from learner k
        join access_policy a on a.organisation_id = coalesce(k.name_kept_by, k.employer_id)
        where k.person_id = l.person_id and k.id <> l.id and a.names_from = 'AGREED'
          and a.organisation_id <> l.employer_id
        order by k.id desc limit 1)
      where l.id = :id and not %s"""
          .formatted(AGREED);

  private static final String ACCEPTED =
      """
      update learner l set name_kept_by = null
      from role_grant g
      where g.id = :grant and g.role = 'LEARNER' and g.person_id = l.person_id
        and g.organisation_id = l.employer_id and l.name_kept_by is not null""";

  private static final String NOBODY_TO_ASK =
      """
      select s.surname from person p
      %s"""
          .formatted(ShownPerson.join("p.id", "s"));

  private final Sql sql;

  KeptNames(Sql sql) {
    this.sql = sql;
  }

  /**
   * Refuses to bring somebody elsewhere whose name is withheld from the caller and who has no
   * account to say yes with: their home lets them in first.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireAnswerable(UUID person, Scope scope) {
    sql.one(
            String.class,
            Query.of(NOBODY_TO_ASK)
                .where(ShownPerson.to(scope))
                .where("p.id = :person", "person", person)
                .where(Condition.of("s.name_hidden and p.entered_at is null and not p.sample")))
        .ifPresent(
            home -> {
              throw Problems.conflict("learner.name-withheld", home);
            });
  }

  /** A learner whom a home may know already begins somewhere. */
  void enrolled(UUID learner) {
    sql.execute(ENROLLED, Map.of("id", learner, "agreed", false));
  }

  /** A learner goes on with another employer than the former one. */
  void moved(UUID learner, UUID former, Scope scope) {
    var agreed = scope.administered().contains(former);
    sql.execute(MOVED, Map.of("id", learner, "former", former, "agreed", agreed));
  }

  void accepted(@Observes OfferEnded offer) {
    if (offer.how() == OfferEnded.How.ACCEPTED) {
      sql.execute(ACCEPTED, Map.of("grant", offer.grant()));
    }
  }
}
