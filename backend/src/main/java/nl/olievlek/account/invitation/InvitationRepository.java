package nl.olievlek.account.invitation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.GrantReach;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.account.Told;
import nl.olievlek.account.WhoMayGive;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Invitations to roles that the caller manages. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

  private static final String STATUS =
      "case when i.status = 'OPEN' and i.expires_at <= :now then 'EXPIRED' else i.status end";

  private static final String SELECT =
      """
      select i.id, i.version, i.person_id, %s as person_name,
        case when not p.name_hidden then i.sent_to end as email, g.role, g.network_id, n.name as network_name,
        g.organisation_id, o.name as organisation_name, g.cohort_id, c.name as cohort_name, %s as status,
        i.invited_by as invited_by_id, %s as invited_by_name, i.created_at, i.expires_at, i.accepted_at,
        %s as may_change
      from invitation i
      join role_grant g on g.id = i.role_grant_id
      %s
      %s
      left join network n on n.id = g.network_id
      left join organisation o on o.id = g.organisation_id
      left join role_group() c on c.id = g.cohort_id"""
          .formatted(
              PersonRef.fullName("p"),
              STATUS,
              PersonRef.fullName("b"),
              WhoMayGive.MAY,
              ShownPerson.join("i.person_id", "p"),
              ShownPerson.join("i.invited_by", "b"));

  private static final Sorts SORTS =
      Sorts.standard("-createdAt", "i.id")
          .allow("createdAt", "i.created_at")
          .allow("expiresAt", "i.expires_at")
          .allow("surname", "p.sort_key");

  private final Sql sql;
  private final Clock clock;

  InvitationRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Page<InvitationView> page(InvitationFilter filter, Scope scope, PageRequest page) {
    var query =
        select(scope)
            .whereGiven(STATUS + " = :status", "status", filter.status())
            .whereGiven(
                "g.organisation_id = :organisation", "organisation", filter.organisationId())
            .whereGiven(
                "coalesce(g.network_id, c.network_id) = :network", "network", filter.networkId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(InvitationView.class, query, page);
  }

  Optional<InvitationView> view(UUID id, Scope scope) {
    return sql.one(InvitationView.class, select(scope).where("i.id = :id", "id", id));
  }

  List<InvitationView> views(Collection<UUID> ids, Scope scope) {
    return sql.list(
        InvitationView.class,
        select(scope)
            .where("i.id = any(:ids)", "ids", ids.toArray(UUID[]::new))
            .orderBy("array_position(:ids, i.id)"));
  }

  /** The roles that people hold or will hold, to invite nobody to the same one twice. */
  List<HeldGrant> held(Collection<UUID> people) {
    return sql.list(
        HeldGrant.class,
        Query.of(
                """
                select g.id, g.person_id, g.role, g.network_id, g.organisation_id, g.cohort_id,
                  i.id as invitation_id, %s as needs_no_link
                from role_grant g
                left join lateral (
                  select i.id, i.expires_at from invitation i
                  where i.role_grant_id = g.id and i.status = 'OPEN'
                  order by i.expires_at desc limit 1) i on true"""
                    .formatted(Told.NEEDS_NO_LINK))
            .with("now", now())
            .where("g.person_id = any(:people)", "people", people.toArray(UUID[]::new))
            .where(Condition.of("g.status in ('OFFERED', 'ACTIVE')"))
            .where("coalesce(g.valid_to >= :today, true)", "today", LocalDate.now(clock))
            .orderBy("g.id"));
  }

  /**
   * What a link that works opens; held until the transaction ends, so that it opens once, and so
   * that whose it is keeps the address. No scope: whoever has the link was sent it.
   */
  Optional<OpenLink> opened(String tokenHash) {
    return sql.one(
        OpenLink.class,
        Query.of(
                """
                select i.id, i.person_id, i.role_grant_id, g.status = 'OFFERED' as offered, %s as invited_by,
                  p.given_name, p.email, g.role, g.network_id, n.name as network_name, g.organisation_id,
                  o.name as organisation_name, i.expires_at, p.entered_at is not null or exists (
                    select 1 from person a where lower(a.email) = i.sent_to and a.entered_at is not null) as known
                from invitation i
                join role_grant g on g.id = i.role_grant_id
                join person p on p.id = i.person_id
                join person b on b.id = i.invited_by
                left join network n on n.id = g.network_id
                left join organisation o on o.id = g.organisation_id"""
                    .formatted(PersonRef.fullName("b")))
            .where("i.token_hash = :hash", "hash", tokenHash)
            .where(Condition.of("lower(p.email) = i.sent_to"))
            .where(Condition.of("i.status = 'OPEN' and g.status in ('OFFERED', 'ACTIVE')"))
            .where("i.expires_at > :now", "now", now())
            .where("coalesce(g.valid_to >= :today, true)", "today", LocalDate.now(clock))
            .orderBy("i.id for update of i, p"));
  }

  /** Invitations to a role that nobody answered, in time or not. */
  List<Invitation> open(UUID grant) {
    return list("roleGrantId = ?1 and status = ?2", grant, InvitationStatus.OPEN);
  }

  Map<UUID, Invitation> byId(Collection<UUID> ids) {
    return list("id in ?1", ids).stream().collect(toMap(Invitation::id, identity()));
  }

  private Query select(Scope scope) {
    return Query.of(SELECT)
        .with("now", now())
        .where(ShownPerson.to(scope))
        .where(WhoMayGive.to(scope, LocalDate.now(clock)))
        .where(GrantReach.managed(scope, LocalDate.now(clock)));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
