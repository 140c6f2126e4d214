package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.SlowHash;

/**
 * Codes to print, for when the phone is gone; each works once. One set has one salt, so that a try
 * costs one hash.
 */
@ApplicationScoped
class RecoveryCodes {

  private static final int NUMBER = 10;
  private static final int LENGTH = 10;

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
    var salt = PaperCode.salt();
    var codes = Stream.generate(() -> PaperCode.draw(LENGTH)).limit(NUMBER).toList();
    sql.executeAll(
        "insert into recovery_code (person_id, code_hash, salt) values (:person, :hash, :salt)",
        codes.stream()
            .map(code -> Map.of("person", person, "hash", hash(code, salt), "salt", salt))
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

  /** Checks a code; uses one that is right and was not used before. */
  CodeCheck use(UUID person, String code) {
    var salt =
        sql.one(
            String.class,
            Query.of("select distinct salt from recovery_code")
                .where("person_id = :person", "person", person));
    if (PaperCode.plain(code).length() != LENGTH || salt.isEmpty()) {
      return CodeCheck.WRONG;
    }
    var those = Map.<String, Object>of("person", person, "hash", hash(code, salt.get()));
    var known =
        sql.one(
            UUID.class,
            Query.of("select person_id from recovery_code")
                .where("person_id = :person", "person", person)
                .where("code_hash = :hash", "hash", those.get("hash")));
    return known.isEmpty() ? CodeCheck.WRONG : CodeCheck.firstUse(used(those));
  }

  private boolean used(Map<String, Object> those) {
    var row = new HashMap<>(those);
    row.put("now", clock.instant().atOffset(ZoneOffset.UTC));
    return sql.execute(
            """
            update recovery_code set used_at = :now
            where person_id = :person and code_hash = :hash and used_at is null
            """,
            row)
        == 1;
  }

  void remove(UUID person) {
    sql.execute("delete from recovery_code where person_id = :person", Map.of("person", person));
  }

  private String hash(String code, String salt) {
    return hashes.of(PaperCode.plain(code), salt);
  }
}
