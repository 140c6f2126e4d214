package nl.olievlek.impact;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.RoleHolders;

/** Finds who reads what is published and sees people of several groups; for the product itself. */
@ApplicationScoped
class ReaderRepository {

  private final Sql sql;
  private final RoleHolders holders;

  ReaderRepository(Sql sql, RoleHolders holders) {
    this.sql = sql;
    this.holders = holders;
  }

  /** Whoever sees more than one of these groups on a day; everyone who sees the same is one. */
  Set<Reader> ofSeveral(Collection<UUID> groups, LocalDate today) {
    var several =
        Query.of(
                """
                select distinct array_agg(distinct seen.group_id order by seen.group_id) as groups
                from %s seen
                where seen.group_id = any(:groups)
                group by seen.person_id
                having count(distinct seen.group_id) > 1"""
                    .formatted(holders.seenGroups()))
            .with("today", today)
            .with("groups", groups.toArray(UUID[]::new));
    return sql.list(Groups.class, several).stream()
        .map(row -> new Reader(Set.copyOf(row.groups())))
        .collect(toSet());
  }

  /** The groups that somebody sees. */
  record Groups(List<UUID> groups) {}
}
