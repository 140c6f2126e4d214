package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.SlowHash;

/**
 * Codes to print, for when the phone is gone; each works once. Of 50 random bits, and kept as
 * slowly as a password because of that. One set has one salt, so that a try costs one hash.
 */
@ApplicationScoped
class RecoveryCodes {

  private static final int NUMBER = 10;
  private static final int LENGTH = 10;

  /** Without letters and digits that look alike. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final SlowHash hashes;
  private final Sql sql;
  private final Clock clock;

  RecoveryCodes(SlowHash hashes, Sql sql, Clock clock) {
    this.hashes = hashes;
    this.sql = sql;
    this.clock = clock;
  }

  /** A new set; the former one works no more. */
  List<String> renew(UUID person) {
    remove(person);
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    var kept = Base64.getEncoder().encodeToString(salt);
    var codes = Stream.generate(RecoveryCodes::draw).limit(NUMBER).toList();
    sql.executeAll(
        "insert into recovery_code (person_id, code_hash, salt) values (:person, :hash, :salt)",
        codes.stream()
            .map(
                code ->
                    Map.of("person", person, "hash", hashes.of(plain(code), kept), "salt", kept))
            .toList());
    return codes;
  }

  int left(UUID person) {
    return sql.one(
            Integer.class,
            Query.of("select count(*) from recovery_code")
                .where("used_at is null and person_id = :person", "person", person))
        .orElseThrow();
  }

  /** Whether a code is right and was not used before; uses it. */
  boolean use(UUID person, String code) {
    var salt =
        sql.one(
            String.class,
            Query.of("select distinct salt from recovery_code")
                .where("person_id = :person", "person", person));
    return plain(code).length() == LENGTH
        && salt.isPresent()
        && sql.execute(
                """
                update recovery_code set used_at = :now
                where person_id = :person and code_hash = :hash and used_at is null
                """,
                Map.of(
                    "now", clock.instant().atOffset(ZoneOffset.UTC),
                    "person", person,
                    "hash", hashes.of(plain(code), salt.get())))
            == 1;
  }

  void remove(UUID person) {
    sql.execute("delete from recovery_code where person_id = :person", Map.of("person", person));
  }

  private static String draw() {
    var code =
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> ALPHABET.substring(i, i + 1))
            .collect(Collectors.joining());
    return code.substring(0, 5) + "-" + code.substring(5);
  }

  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
