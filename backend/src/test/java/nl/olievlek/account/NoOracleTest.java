package nl.olievlek.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.olievlek.account.factor.FactorFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody finds out whether an address is known to the product: not by answer, not by time. */
@ApiTest
class NoOracleTest {

  /** What differs from one call to the next whoever is meant. */
  private static final String EACH_TIME =
      "[0-9a-f]{8}-[0-9a-f-]{27}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|[a-z0-9.-]+@example\\.nl|Proef [0-9a-f]+";

  @Inject World world;
  @Inject Rows rows;
  @Inject Letters letters;
  @Inject Statements statements;
  @Inject FactorFixture people;

  private UUID network;
  private UUID organisation;
  private Persona admin;
  private List<String> addresses;

  /** Nobody, somebody with a password elsewhere, and somebody who was only written down there. */
  @BeforeEach
  void addresses() {
    network = world.network();
    organisation = world.memberOf(network);
    admin = world.administratorOf(organisation);
    var signsIn = world.supervisorIn(world.careProvider());
    var written = address();
    var elsewhere = world.careProvider();
    world.administratorOf(elsewhere).sends(named(written)).post("/people");
    addresses = List.of(address(), people.email(signsIn.id()), written);
  }

  @Test
  void an_invitation_answers_and_writes_the_same() {
    var told = alike(email -> admin.sends(invited(email)).post("/invitations"), 201);

    assertThat(told).hasSize(1);
    var texts = addresses.stream().map(letters::lastTo).map(NoOracleTest::plain);
    assertThat(texts.map(text -> text.replaceAll("#\\S+", "#")).distinct()).hasSize(1);
  }

  @Test
  void many_invitations_at_once_answer_the_same() {
    var told =
        alike(
            email ->
                admin
                    .sends(Map.of("invitations", List.of(invited(email))))
                    .post("/invitation-batches"),
            201);

    assertThat(told).hasSize(1);
  }

  @Test
  void writing_somebody_down_answers_the_same() {
    assertThat(alike(email -> admin.sends(named(email)).post("/people"), 201)).hasSize(1);
  }

  @Test
  void another_address_for_who_never_came_in_answers_the_same() {
    var told =
        alike(
            email -> {
              String id = admin.sends(named(address())).post("/people").path("id");
              return admin.sends(named(email)).header("If-Match", "\"0\"").put("/people/" + id);
            },
            200);

    assertThat(told).hasSize(1);
  }

  @Test
  void enrolling_a_learner_answers_the_same() {
    var told =
        alike(
            email -> {
              var body = new HashMap<String, Object>();
              body.put("person", named(email));
              body.put("networkId", network);
              body.put("employerId", organisation);
              body.put("appliedDate", "2026-01-05");
              return admin.sends(body).post("/learners");
            },
            201);

    assertThat(told).hasSize(1);
  }

  @Test
  void a_wrong_log_in_answers_the_same_and_asks_the_database_as_much() {
    var passkeyOnly = world.person();
    rows.insert(
        "passkey",
        "person_id",
        passkeyOnly,
        "name",
        "Telefoon",
        "credential_id",
        UUID.randomUUID().toString().getBytes(),
        "public_key",
        new byte[] {1},
        "signature_count",
        0L,
        "backup_eligible",
        false,
        "backed_up",
        false);
    addresses = new ArrayList<>(addresses);
    var all = world.admin().asks().get("/people/" + passkeyOnly);
    addresses.add(all.path("email"));

    var told =
        alike(
            email ->
                Persona.nobody()
                    .body(Map.of("email", email, "password", "niet-het-goede"))
                    .post("/auth/login"),
            401);

    assertThat(told).hasSize(1);
  }

  @Test
  void a_forgotten_password_answers_the_same() {
    var told =
        alike(
            email ->
                Persona.nobody().body(Map.of("email", email)).post("/auth/password-reset-requests"),
            202);

    assertThat(told.stream().map(Told::answer).distinct()).hasSize(1);
  }

  /** What each address was told, each different answer once. */
  private List<Told> alike(Function<String, Response> call, int status) {
    var warm = call.apply(address());
    assertThat(warm.statusCode()).isEqualTo(status);
    return addresses.stream().map(email -> told(call, email)).distinct().toList();
  }

  private Told told(Function<String, Response> call, String email) {
    var answers = new ArrayList<Response>();
    var sent = statements.during(() -> answers.add(call.apply(email)));
    var answer = answers.getFirst();
    var headers = answer.headers().asList().stream().map(Header::getName).sorted().toList();
    return new Told(answer.statusCode() + plain(answer.asString()) + headers, sent);
  }

  private static String plain(String text) {
    return text.replaceAll(EACH_TIME, "…");
  }

  private static String address() {
    return "sam-" + UUID.randomUUID() + "@example.nl";
  }

  private static Map<String, Object> named(String email) {
    return new HashMap<>(Map.of("givenName", "Sam", "surname", "Smit", "email", email));
  }

  private Map<String, Object> invited(String email) {
    var body = named(email);
    body.put("role", "SUPERVISOR");
    body.put("organisationId", organisation);
    return body;
  }

  /** An answer, and how many statements it took. */
  record Told(String answer, long statements) {}
}
