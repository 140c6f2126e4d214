package nl.olievlek.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** What names somebody in the moment in which they are erased is ended with them, or refused. */
@ApiTest
class ErasedMeanwhileTest {

  private static final int TRIES = 5;

  private static final String UNGUARDED =
      """
      select c.conrelid::regclass || '.' || a.attname
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'person'::regclass and not exists (
        select from pg_trigger t where t.tgrelid = c.conrelid and t.tgfoid = 'nobody_erased'::regproc
          and t.tgname = 'zz_erased_' || a.attname)""";

  @Inject World world;
  @Inject MeetingFixture meetings;
  @Inject Sql sql;

  @Test
  void no_role_stays_offered_to_nobody() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);

    for (var guest : guests(network)) {
      var offer = Map.of("personId", guest.id(), "role", "AUDITOR", "networkId", network);
      meanwhile(guest, person -> coordinator.sends(offer).post("/role-grants"));
      assertThat(of("role_grant", "status in ('OFFERED', 'ACTIVE')", guest)).isZero();
    }
  }

  @Test
  void no_invitation_keeps_the_address_of_nobody() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);

    for (var guest : guests(network)) {
      var address =
          sql.one(
                  String.class,
                  Query.of("select email from person").where("id = :id", "id", guest.id()))
              .orElseThrow();
      var invitation = Map.of("email", address, "role", "AUDITOR", "networkId", network);
      meanwhile(guest, person -> coordinator.sends(invitation).post("/invitations"));
      assertThat(of("invitation", "status = 'OPEN'", guest)).isZero();
    }
  }

  @Test
  void no_seat_is_held_by_nobody() {
    var network = world.network();

    for (var guest : guests(network)) {
      var meeting = meetings.meeting(network, 1);
      var seats = "/meetings/" + meeting + "/registrations";
      meanwhile(guest, person -> person.sends(Map.of("personId", person.id())).post(seats));
      assertThat(of("registration", "status not in ('CANCELLED', 'DECLINED')", guest)).isZero();
    }
  }

  @Test
  void every_reference_to_a_person_is_guarded_but_what_was_put_in_a_calendar() {
    assertThat(sql.list(String.class, Query.of(UNGUARDED)))
        .containsExactly("calendar_entry.person_id");
  }

  private List<Persona> guests(UUID network) {
    return Stream.generate(() -> world.guestOf(network)).limit(TRIES).toList();
  }

  private void meanwhile(Persona guest, Function<Persona, Response> deed) {
    var admin = world.admin();
    var answer = "/data-requests/" + PrivacyFixture.ask(guest) + "/transitions";
    AtOnce.both(
        () -> admin.sends(Map.of("to", "GRANTED")).post(answer).statusCode(),
        () -> deed.apply(guest).statusCode());
    assertThat(of("person", "erased_at is not null", guest)).isOne();
  }

  private long of(String table, String condition, Persona guest) {
    var column = table.equals("person") ? "id" : "person_id";
    return sql.one(
            Long.class,
            Query.of("select count(*) from " + table + " t")
                .where("t." + column + " = :person", "person", guest.id())
                .where(Condition.of(condition)))
        .orElseThrow();
  }
}
