package nl.olievlek.exchange.internship.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.place.AgreedLearners;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Versions and approvals, always of an internship that the caller was found to see. */
@ApplicationScoped
class AgreementRepository {

  private final Sql sql;

  AgreementRepository(Sql sql) {
    this.sql = sql;
  }

  Page<AgreementView> page(UUID internship, Scope scope, PageRequest page) {
    return sql.page(
        AgreementView.class, versions(internship, scope).orderBy("a.number desc"), page);
  }

  Optional<AgreementView> view(UUID internship, int number, Scope scope) {
    return sql.one(
        AgreementView.class,
        versions(internship, scope).where("a.number = :number", "number", number));
  }

  /** How the first versions stand, for internships that the caller was found to see. */
  List<FirstVersion> first(Collection<UUID> internships) {
    return sql.list(
        FirstVersion.class,
        Query.of(
                """
                select i.id as internship_id,
                  exists (select 1 from internship_approval v where v.internship_id = i.id and v.number = 1
                    and v.party = 'LEARNER' and v.withdrawn_at is null) as agreed,
                  exists (select 1 from internship_agreement a where a.internship_id = i.id
                    and a.number > 1) as replaced
                from exchange_internship i""")
            .where("i.id = any(:ids)", "ids", internships.toArray(UUID[]::new)));
  }

  /** Number of the latest version; 0 when there is none. */
  int latest(UUID internship) {
    return sql.one(
            Integer.class,
            Query.of("select coalesce(max(number), 0) from internship_agreement")
                .where("internship_id = :internship", "internship", internship))
        .orElseThrow();
  }

  /**
   * Who looks after others at a host in some days: as all agree, or else as was said last. For what
   * the product itself decides.
   */
  List<AgreedLearners> others(InternshipFacts internship, LocalDate first, LocalDate last) {
    return sql.list(
        AgreedLearners.class,
        Query.of(AgreementSql.GUIDED)
            .where("i.host_organisation_id = :host", "host", internship.hostOrganisationId())
            .where("i.id <> :itself", "itself", internship.id())
            .where("i.planned_start_date <= :last", "last", last)
            .where("i.planned_end_date >= :first", "first", first)
            .where(
                Condition.of(
                    "i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW', 'ENDED_EARLY')"))
            .orderBy("i.id"));
  }

  /** The days of a version on which all three agree; nothing as long as one does not. */
  Optional<AgreedDays> agreed(UUID internship, int number) {
    return sql.one(
        AgreedDays.class,
        Query.of("select a.start_date, a.end_date, a.supervisor_id from internship_agreement a")
            .where("a.internship_id = :internship", "internship", internship)
            .where("a.number = :number", "number", number)
            .where(Condition.of(AgreementSql.BY_ALL)));
  }

  /** Whether there is a version on which all three agree, on the days that are planned. */
  boolean stands(UUID internship) {
    return sql.one(
                Long.class,
                Query.of(
                        """
                        select count(*) from internship_agreement a
                        join exchange_internship i on i.id = a.internship_id
                          and i.planned_start_date = a.start_date and i.planned_end_date = a.end_date""")
                    .where("a.internship_id = :internship", "internship", internship)
                    .where(Condition.of(AgreementSql.BY_ALL)))
            .orElseThrow()
        > 0;
  }

  void add(UUID internship, AgreementRequest request, UUID by, Instant at) {
    var row = new HashMap<String, Object>();
    row.put("internship", internship);
    row.put("number", request.follows() + 1);
    row.put("start", request.startDate());
    row.put("end", request.endDate());
    row.put("hoursPerDay", request.hoursPerDay());
    row.put("totalHours", request.totalHours());
    row.put("supervisor", request.supervisorId());
    row.put("guidance", request.guidance());
    row.put("question", request.learningQuestion());
    row.put("notes", request.practicalNotes());
    row.put("reason", request.reason());
    row.put("by", by);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    sql.execute(AgreementSql.ADD, row);
  }

  /** Draws up the first version from what is known; nothing when there is one already. */
  void addFirst(UUID internship, int hoursPerWeek, UUID by, Instant at) {
    var row = new HashMap<String, Object>();
    row.put("week", hoursPerWeek);
    row.put("internship", internship);
    row.put("by", by);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    sql.execute(AgreementSql.ADD_FIRST, row);
  }

  /** Keeps that a party agrees; whoever said so first is kept. */
  void approve(
      UUID internship, int number, Signatory party, LocalDate onPaper, UUID by, Instant at) {
    sql.execute(AgreementSql.APPROVE, approval(internship, number, party, onPaper, by, at));
  }

  /** Keeps who agreed on the first version and when, as a file tells it, in one round trip. */
  void approveFirst(UUID internship, Map<Signatory, Instant> agreed) {
    sql.executeAll(
        AgreementSql.APPROVE,
        agreed.entrySet().stream()
            .map(said -> approval(internship, 1, said.getKey(), null, null, said.getValue()))
            .toList());
  }

  /** Takes back that a party agrees, on a version or, without a number, on all. */
  void withdraw(
      UUID internship, Integer number, Signatory party, String reason, UUID by, Instant at) {
    var row = new HashMap<String, Object>();
    row.put("internship", internship);
    row.put("number", number);
    row.put("party", party.name());
    row.put("reason", reason);
    row.put("by", by);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    sql.execute(AgreementSql.WITHDRAW, row);
  }

  /** The days that a version is about, and who looks after the learner. */
  record AgreedDays(LocalDate startDate, LocalDate endDate, UUID supervisorId) {}

  private static Map<String, Object> approval(
      UUID internship, int number, Signatory party, LocalDate onPaper, UUID by, Instant at) {
    var row = new HashMap<String, Object>();
    row.put("internship", internship);
    row.put("number", number);
    row.put("party", party.name());
    row.put("onPaper", onPaper);
    row.put("by", by);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    return row;
  }

  private static Query versions(UUID internship, Scope scope) {
    return Query.of(AgreementSql.VIEW)
        .where(ShownPerson.to(scope))
        .where("a.internship_id = :internship", "internship", internship);
  }
}
