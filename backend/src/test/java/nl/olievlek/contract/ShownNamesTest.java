package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is kept beside people of their names is what the rule says, worked out for each person and
 * each reader: after every change of what it depends on, in worlds that are drawn.
 */
@ApiTest
class ShownNamesTest {

  /** The rule, in full. */
  private static final String RULE =
      """
      select p.id,
        case
          when h.home is null then p.given_name
          when :viewerLanguage = 'en' then 'Learner of'
          else 'Leerling van'
        end as given_name,
        case when h.home is null then p.surname_prefix end as surname_prefix,
        coalesce(h.home, p.surname) as surname,
        case when h.home is null then p.email end as email,
        h.home is not null as name_hidden,
        case when h.home is null then p.sort_key else surname_key(h.home, 'Leerling van', null) end as sort_key,
        case when h.home is null then p.given_key else fold('Leerling van') end as given_key
      from person p
      left join lateral (
        select min(o.name) as home
        from learner l
        join access_policy a on a.organisation_id = coalesce(l.name_kept_by, l.employer_id) and a.names_from = 'AGREED'
        join organisation o on o.id = a.organisation_id
        where l.person_id = p.id and not :viewerSeesAll and p.id <> :viewer
          and not exists (
            select 1 from learner k
            where k.person_id = p.id and (coalesce(k.name_kept_by, k.employer_id) = any(:viewerKnows) or k.cohort_id = any(:viewerKnows)
              or exists (
                select 1 from exchange_internship i
                where i.learner_id = k.id
                  and i.status in ('AGREED', 'RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY', 'NO_SHOW'))))) h on true
      where p.id = any(:people) and (p.restricted_at is null or :viewerSeesAll or p.id = :viewer)""";

  private static final String SHOWN =
      "select s.id, s.given_name, s.surname_prefix, s.surname, s.email, s.name_hidden, s.sort_key, s.given_key"
          + " from person w "
          + ShownPerson.join("w.id", "s")
          + " where w.id = any(:people)";

  private static final String DIFFERENT =
      "select count(*) from ((table rule except table shown) union all (table shown except table rule)) d";

  private static final String STALE =
      """
      select count(*) from learner l join person p on p.id = l.person_id left join cohort c on c.id = l.cohort_id
      where (l.name_key, l.shown_key, l.cohort_key) is distinct from (p.sort_key, p.shown_key, c.name_key)""";

  @Inject NamesWorld worlds;
  @Inject Sql sql;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everybody_is_shown_as_the_rule_says(long seed) {
    var world = worlds.drawn(new Random(seed));

    for (var step = 0; step < 30; step++) {
      var done = world.change();

      assertThat(differences(world)).as("seed %d, step %d: %s", seed, step, done).isEmpty();
      assertThat(count(Query.of(STALE))).as("seed %d, step %d: %s", seed, step, done).isZero();
    }
    assertThat(world.hidden()).as("names that were withheld on the way").isPositive();
  }

  private List<Scope> differences(NamesWorld.Drawn world) {
    return readers(world).filter(reader -> count(compared(world, reader)) > 0).toList();
  }

  private static Query compared(NamesWorld.Drawn world, Scope reader) {
    return Query.of("with rule as (" + RULE + "), shown as (" + SHOWN + ") " + DIFFERENT)
        .with("people", world.people().toArray(UUID[]::new))
        .where(ShownPerson.to(reader));
  }

  /**
   * Every home, every class, every person, two of each at once, nobody in particular and the admin.
   */
  private static Stream<Scope> readers(NamesWorld.Drawn world) {
    var nobody = UUID.randomUUID();
    var readers = new ArrayList<Scope>();
    world.people().forEach(person -> readers.add(reader(person, Set.of(), Set.of(), false)));
    readers.add(reader(nobody, Set.of(), Set.of(), false));
    readers.add(reader(nobody, Set.of(), Set.of(), true));
    world.homes().forEach(home -> readers.add(reader(nobody, Set.of(home), Set.of(), false)));
    world.cohorts().forEach(cohort -> readers.add(reader(nobody, Set.of(), Set.of(cohort), false)));
    readers.add(
        reader(
            world.people().getFirst(),
            world.homes().stream().limit(2).collect(Collectors.toSet()),
            Set.of(world.cohorts().getLast()),
            false));
    return readers.stream();
  }

  private static Scope reader(UUID person, Set<UUID> homes, Set<UUID> cohorts, boolean all) {
    var roles = all ? Set.of(Role.PLATFORM_ADMIN) : Set.<Role>of();
    var none = Set.<UUID>of();
    var language = person.hashCode() % 2 == 0 ? Locale.ENGLISH : Messages.DEFAULT;
    return new Scope(person, roles, none, none, homes, none, cohorts, none, none, false, language);
  }

  private long count(Query query) {
    return sql.one(Long.class, query).orElseThrow();
  }
}
