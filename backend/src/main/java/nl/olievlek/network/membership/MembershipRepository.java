package nl.olievlek.network.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.security.RoleHolders;
import nl.olievlek.platform.security.Scope;

/**
 * Memberships that were agreed are public knowledge: everyone who is signed in may read them. What
 * was proposed or declined is between the two sides.
 */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

  private static final String STATUS =
      "case when m.status = 'ACCEPTED' and m.valid_to < cast(:today as date) then 'ENDED' else m.status end";

  /** For the side that was asked, and for the platform only where that side has nobody. */
  private static final String MAY_AGREE =
      """
      (m.status = 'PROPOSED' and case m.proposed_by
        when 'NETWORK' then m.organisation_id = any(:administered) or :everything and not %s
        else m.network_id = any(:coordinated) or :everything and not %s end)""";

  /** Whether the network {@code n} ended before the day that a membership is about. */
  static final String CLOSED =
      """
      coalesce(n.end_date < greatest(cast(:today as date), coalesce(m.valid_from, m.valid_to)), false)""";

  private static final String SELECT =
      """
      select m.id, m.version, n.id as network_id, n.name as network_name,
        o.id as organisation_id, o.name as organisation_name, o.kind as organisation_kind,
        m.role, m.valid_from, m.valid_to, m.leave_reason, m.date_note, %s as status, m.proposed_by,
        case when m.proposed_by is not null then m.created_at end as proposed_at,
        m.decided_by, m.decided_at, m.decline_reason, %s as may_agree,
        %s as closed, n.end_date as network_end_date
      from membership m join network n on n.id = m.network_id
      left join organisation o on o.id = m.organisation_id""";

  private static final String IN_THE_WAY =
      """
      m.network_id = :network and m.organisation_id = :organisation and m.role = :role
        and (m.status = 'PROPOSED' or m.status = 'ACCEPTED' and %s)""";

  private static final Sorts SORTS =
      Sorts.standard("organisation", "m.id")
          .allow("organisation", "o.name_key")
          .allow("network", "n.name_key")
          .allow("role", "m.role")
          .allow("validFrom", "m.valid_from");

  private final Sql sql;
  private final Clock clock;
  private final RoleHolders holders;
  private final String mayAgree;

  MembershipRepository(Sql sql, Clock clock, RoleHolders holders) {
    this.sql = sql;
    this.clock = clock;
    this.holders = holders;
    mayAgree =
        MAY_AGREE.formatted(
            holders.administer("m.organisation_id"), holders.coordinate("m.network_id"));
  }

  /**
   * Of one network or of one organisation; where neither is given, of all networks and
   * organisations that the caller speaks for.
   */
  Page<MembershipRow> page(
      UUID network, UUID organisation, MembershipFilter filter, Scope scope, PageRequest page) {
    var query =
        select(scope)
            .where(
                network == null && organisation == null ? spokenFor(scope) : Condition.of("true"))
            .whereGiven("m.network_id = :network", "network", network)
            .whereGiven("m.organisation_id = :organisation", "organisation", organisation)
            .whereGiven(
                Validity.on("m", ":asOf")
                    + " and exists (select 1 from membership_history h where h.id = m.id)",
                "asOf",
                filter.asOfDate())
            .whereGiven("m.role = :role", "role", filter.role())
            .whereGiven(STATUS + " = :status", "status", filter.status())
            .whereGiven(
                "(%s and not %s) = :waits".formatted(mayAgree, CLOSED),
                "waits",
                filter.waitsForMe())
            .orderBy(SORTS.orderBy(page));
    return sql.page(MembershipRow.class, query, page);
  }

  Optional<MembershipRow> row(UUID network, UUID id, Scope scope) {
    return sql.one(
        MembershipRow.class,
        select(scope)
            .where("m.network_id = :network", "network", network)
            .where("m.id = :id", "id", id));
  }

  /** To change, while nobody else does: whoever comes second finds what the first made of it. */
  Membership locked(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether the same was proposed already, or is so on a day of the period. */
  boolean inTheWay(UUID network, MembershipRequest request) {
    var period = Condition.validWithin("m", request.validFrom(), request.validTo());
    return any(
        Query.of("select count(*) from membership m")
            .with("network", network)
            .with("organisation", request.organisationId())
            .with("role", request.role().name())
            .where(period.within(IN_THE_WAY)));
  }

  /** In which roles an organisation is a member today, one membership left out. */
  List<MembershipRole> roles(UUID network, UUID organisation, UUID but) {
    return sql.list(
        MembershipRole.class,
        Query.of("select m.role from accepted_membership m")
            .where("m.network_id = :network", "network", network)
            .where("m.organisation_id = :organisation", "organisation", organisation)
            .where("m.id <> :but", "but", but)
            .where(Condition.validOn("m", "today", LocalDate.now(clock)))
            .orderBy("m.role"));
  }

  /** Whether anybody speaks for an organisation, and so has to be asked. */
  boolean hasAdmin(UUID organisation) {
    return any(
        Query.of("select count(*) from organisation o")
            .with("today", LocalDate.now(clock))
            .where("o.id = :organisation", "organisation", organisation)
            .where(Condition.of(holders.administer("o.id"))));
  }

  private boolean any(Query count) {
    return sql.one(Long.class, count).orElseThrow() > 0;
  }

  private Query select(Scope scope) {
    return Query.of(SELECT.formatted(STATUS, mayAgree, CLOSED))
        .with("today", LocalDate.now(clock))
        .with("administered", scope.administered().toArray(UUID[]::new))
        .with("coordinated", scope.coordinated().toArray(UUID[]::new))
        .with("everything", scope.everything())
        .where(
            scope
                .reach()
                .or(spokenFor(scope))
                .or(Condition.of("m.status in ('ACCEPTED', 'ENDED')"))
                .condition());
  }

  private static Condition spokenFor(Scope scope) {
    return scope.reach().coordinator("m.network_id").administrator("m.organisation_id").condition();
  }
}
