package nl.olievlek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Admins of the platform, whose role has no place that it works in. */
@ApiTest
class PlatformAdminTest {

  private static final String HOLD =
      "role = 'PLATFORM_ADMIN' and status = 'ACTIVE' and valid_to is null";

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  private Persona first;
  private Persona second;

  private List<UUID> others;

  /** The admins of other tests would be enough to stay. */
  @BeforeEach
  void twoAdminsAndNoMore() {
    others = sql.list(UUID.class, Query.of("select id from role_grant where " + HOLD));
    holdUntil(LocalDate.of(2026, 1, 1), others);
    first = world.withFactor(world.admin());
    second = world.withFactor(world.admin());
  }

  @AfterEach
  void theOthersAreBack() {
    holdUntil(null, others);
  }

  @Test
  void an_admin_is_taken_off_by_another_and_the_last_one_stays() {
    var taken = revoke(first, second);

    assertThat(taken).isEqualTo(200);
    second.asks().get("/me").then().body("roles", empty());
    assertThat(revoke(first, first)).isEqualTo(409);
    assertThat(holding()).isOne();
  }

  @Test
  void an_admins_last_day_is_set_and_that_of_the_last_one_is_not() {
    var ended = Map.of("validFrom", "2026-01-01", "validTo", "2026-01-31");

    var taken = first.sends(ended).header("If-Match", "\"0\"").put(grant(second));

    taken.then().statusCode(200).body("validTo", equalTo("2026-01-31"));
    var today = LocalDate.now(Clocks.PEOPLE);
    var shorter = Map.of("validFrom", today, "validTo", today);
    var refused = first.sends(shorter).header("If-Match", "\"0\"").put(grant(first)).then();
    refused.statusCode(409).body("detail", containsString("only platform admin"));
  }

  @Test
  void of_two_admins_who_take_each_other_off_at_the_same_moment_one_stays() {
    for (var round = 0; round < 5; round++) {
      var admins = List.of(world.withFactor(world.admin()), world.withFactor(world.admin()));
      Stream.of(first, second)
          .forEach(former -> holdUntil(LocalDate.of(2026, 1, 1), grants(former)));

      var answers = AtOnce.both(revoking(admins), revoking(admins.reversed()));

      assertThat(answers).contains(200).containsAnyOf(403, 409);
      assertThat(holding()).isOne();
      first = admins.getFirst();
      second = admins.getLast();
    }
  }

  private Supplier<Integer> revoking(List<Persona> pair) {
    return () -> revoke(pair.getFirst(), pair.getLast());
  }

  private List<UUID> grants(Persona admin) {
    return sql.list(
        UUID.class,
        Query.of("select id from role_grant").where("person_id = :person", "person", admin.id()));
  }

  private void holdUntil(LocalDate day, List<UUID> grants) {
    var row = new HashMap<String, Object>();
    row.put("day", day);
    row.put("ids", grants.toArray(UUID[]::new));
    sql.execute(
        """
        update role_grant set valid_to = cast(:day as date), valid_from = least(valid_from, cast(:day as date))
        where id = any(:ids)""",
        row);
  }

  private int holding() {
    return sql.list(UUID.class, Query.of("select id from role_grant where " + HOLD)).size();
  }

  private int revoke(Persona who, Persona whom) {
    var step = Map.of("to", "REVOKED", "reason", "Weg");
    return who.sends(step).post(grant(whom) + "/transitions").statusCode();
  }

  private String grant(Persona admin) {
    UUID grant =
        rows.id("role_grant", "role = 'PLATFORM_ADMIN' and person_id = :value", admin.id());
    return "/role-grants/" + grant;
  }
}
