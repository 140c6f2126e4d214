package nl.olievlek.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** A few people, homes and classes, of which everything that a shown name depends on changes. */
@ApplicationScoped
class NamesWorld {

  private static final List<String> STATES =
      List.of("PROPOSED", "HOST_ACCEPTED", "AGREED", "RUNNING", "HOST_DECLINED", "CANCELLED");

  private static final OffsetDateTime NOW = OffsetDateTime.now(ZoneOffset.UTC);

  private final World world;
  private final Rows rows;
  private final Sql sql;
  private final ExchangeFixture exchange;

  NamesWorld(World world, Rows rows, Sql sql, ExchangeFixture exchange) {
    this.world = world;
    this.rows = rows;
    this.sql = sql;
    this.exchange = exchange;
  }

  Drawn drawn(Random draw) {
    var networks = Stream.generate(world::network).limit(3).toList();
    return new Drawn(
        draw,
        networks,
        Stream.generate(world::person).limit(6).toList(),
        Stream.generate(world::careProvider).limit(4).toList(),
        networks.stream().map(world::cohort).toList(),
        exchange.round(networks.getFirst(), "OPEN"),
        world.careProvider());
  }

  /** One world; {@code elsewhere} is the home that internships are counted for, whoever goes. */
  final class Drawn {

    private final Random draw;
    private final List<UUID> networks;
    private final List<UUID> people;
    private final List<UUID> homes;
    private final List<UUID> cohorts;
    private final UUID round;
    private final UUID elsewhere;
    private long hidden;

    Drawn(
        Random draw,
        List<UUID> networks,
        List<UUID> people,
        List<UUID> homes,
        List<UUID> cohorts,
        UUID round,
        UUID elsewhere) {
      this.draw = draw;
      this.networks = networks;
      this.people = people;
      this.homes = homes;
      this.cohorts = cohorts;
      this.round = round;
      this.elsewhere = elsewhere;
    }

    List<UUID> people() {
      return people;
    }

    List<UUID> homes() {
      return homes;
    }

    List<UUID> cohorts() {
      return cohorts;
    }

    long hidden() {
      return hidden;
    }

    /** Changes something, and says what. */
    String change() {
      var deed = draw.nextInt(13);
      switch (deed) {
        case 0, 1 -> enrol();
        case 2 -> set("learner", "employer_id", any(homes), learner());
        case 3 -> set("learner", "cohort_id", draw.nextBoolean() ? any(cohorts) : null, learner());
        case 4 -> set("person", "restricted_at", draw.nextBoolean() ? NOW : null, any(people));
        case 5, 6 -> policy();
        case 7 -> set("organisation", "name", Rows.unique("Huis " + draw.nextInt(9)), any(homes));
        case 8 -> internship();
        case 9 -> set("exchange_internship", "status", any(STATES), anyOf("exchange_internship"));
        case 10 -> set("person", "surname", Rows.unique("Naam " + draw.nextInt(9)), any(people));
        case 11 ->
            set("learner", "name_kept_by", draw.nextBoolean() ? any(homes) : null, learner());
        default -> remove();
      }
      hidden += rows.count("person", "id = any(:value) and withheld_as is not null", array());
      return "deed " + deed;
    }

    private void enrol() {
      var today = LocalDate.now(Clocks.PEOPLE);
      rows.insert(
          "learner",
          "network_id",
          any(networks),
          "person_id",
          any(people),
          "employer_id",
          any(homes),
          "status",
          "COMPLETED",
          "applied_date",
          today,
          "outcome_date",
          today);
    }

    private void policy() {
      var home = any(homes);
      var from = draw.nextInt(3) > 0 ? "AGREED" : "ALWAYS";
      if (rows.count("access_policy", "organisation_id = :value", home) == 0) {
        rows.insert("access_policy", "organisation_id", home, "names_from", from);
      } else if (draw.nextInt(4) == 0) {
        sql.execute(
            "delete from access_policy where organisation_id = :home", Map.of("home", home));
      } else {
        sql.execute(
            "update access_policy set names_from = :from where organisation_id = :home",
            Map.of("home", home, "from", from));
      }
    }

    private void internship() {
      var learner = learner();
      if (learner != null) {
        var place = exchange.place(round, world.careProvider(), "CONFIRMED");
        var day = LocalDate.of(2000, 1, 1).plusDays(draw.nextInt(9000));
        rows.insert(
            "exchange_internship",
            "round_id",
            round,
            "learner_id",
            learner,
            "home_organisation_id",
            elsewhere,
            "host_organisation_id",
            world.careProvider(),
            "host_place_id",
            place,
            "planned_start_date",
            day,
            "planned_end_date",
            day,
            "status",
            any(STATES));
      }
    }

    private void remove() {
      var learner = learner();
      if (learner != null) {
        sql.execute(
            "delete from exchange_internship where learner_id = :id", Map.of("id", learner));
        if (draw.nextBoolean()) {
          sql.execute("delete from learner where id = :id", Map.of("id", learner));
        }
      }
    }

    private void set(String table, String column, Object value, UUID id) {
      var row = new HashMap<String, Object>();
      row.put("value", value);
      row.put("id", id);
      // Nobody is in a class twice.
      var once =
          column.equals("cohort_id")
              ? " and not exists (select from learner o where o.person_id = learner.person_id and o.cohort_id = :value)"
              : "";
      sql.execute("update %s set %s = :value where id = :id".formatted(table, column) + once, row);
    }

    private UUID learner() {
      return anyOf("learner");
    }

    private UUID anyOf(String table) {
      var learners = "select id from learner where person_id = any(:people)";
      var text =
          table.equals("learner")
              ? learners
              : "select id from " + table + " where learner_id in (" + learners + ")";
      var found = sql.list(UUID.class, Query.of(text + " order by id").with("people", array()));
      return found.isEmpty() ? null : any(found);
    }

    private UUID[] array() {
      return people.toArray(UUID[]::new);
    }

    private <T> T any(List<T> things) {
      return things.get(draw.nextInt(things.size()));
    }
  }
}
