package nl.olievlek.account.factor;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.auth.SampleLoginService;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.Persona;

/** People who sign in themselves, with an app that makes codes. */
@ApplicationScoped
public class FactorFixture {

  public static final String PASSWORD = "drie-warme-kersen";

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final SampleLoginService logins;
  private final Sql sql;

  FactorFixture(SampleLoginService logins, Sql sql) {
    this.logins = logins;
    this.sql = sql;
  }

  /** Gives somebody a password and tells the mail address. */
  public String email(UUID person) {
    var email =
        sql.one(String.class, Query.of("select email from person").where("id = :id", "id", person))
            .orElseThrow();
    logins.set(List.of(email), PASSWORD);
    return email;
  }

  public Response login(String email) {
    return Persona.nobody().body(Map.of("email", email, "password", PASSWORD)).post("/auth/login");
  }

  /** Signs in with a password alone. */
  public Persona signIn(UUID person) {
    return new Persona(
        person, login(email(person)).then().statusCode(200).extract().path("accessToken"));
  }

  /** Sets up an app; gives its secret. */
  public byte[] setUpApp(Persona persona) {
    var secret = decode(persona.asks().post("/me/second-factors/totp").path("secret"));
    persona
        .sends(Map.of("code", code(secret)))
        .post("/me/second-factors/totp/_confirm")
        .then()
        .statusCode(200);
    forgetCodes(persona.id());
    return secret;
  }

  /** Lets the code of this moment work again, as if half a minute went by. */
  public void forgetCodes(UUID person) {
    sql.execute("update totp set last_step = 0 where person_id = :p", Map.of("p", person));
  }

  /** Makes the last proof of every session of somebody too old. */
  public void letTimePass(UUID person) {
    sql.execute(
        """
        update sign_in_session set confirmed_at = confirmed_at - interval '16 minutes',
          factor_at = factor_at - interval '16 minutes'
        where person_id = :p""",
        Map.of("p", person));
  }

  public static String code(byte[] secret) {
    return Totp.code(secret, System.currentTimeMillis() / 30_000);
  }

  public static byte[] decode(String base32) {
    var bytes = new byte[base32.length() * 5 / 8];
    var buffer = 0L;
    var bits = 0;
    var at = 0;
    for (var letter : base32.toCharArray()) {
      buffer = (buffer << 5 | ALPHABET.indexOf(letter)) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }
}
