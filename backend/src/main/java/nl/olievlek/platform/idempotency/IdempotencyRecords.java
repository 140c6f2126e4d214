package nl.olievlek.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.web.Versioned;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps answers by caller and key. */
@ApplicationScoped
class IdempotencyRecords {

  private static final String KEPT =
      """
      select request_hash, coalesce(standing <@ cast(:standing as text[]), false) as standing, status, location, etag, body
      from idempotency_record""";

  private final Sql sql;
  private final Caller caller;
  private final Clock clock;
  private final ObjectMapper json;

  IdempotencyRecords(Sql sql, Caller caller, Clock clock, ObjectMapper json) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
    this.json = json;
  }

  /**
   * Claims a key, or finds the answer that was given before. A second request with the same key
   * waits here until the first one ends.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when the key belonged to another
   *     request, or when the caller lost any of what they might do when it was answered
   */
  Optional<KeptAnswer> begin(String key, String fingerprint) {
    var row = row(key);
    row.put("hash", fingerprint);
    row.put("standing", standing());
    row.put("at", clock.instant().atOffset(ZoneOffset.UTC));
    var claimed =
        sql.execute(
            """
            insert into idempotency_record (actor_id, idempotency_key, request_hash, standing, created_at)
            values (:actor, :key, :hash, :standing, :at) on conflict do nothing
            """,
            row);
    if (claimed == 1) {
      return Optional.empty();
    }
    var kept = find(key);
    if (!kept.requestHash().equals(fingerprint)) {
      throw Problems.of(ProblemKind.KEY_REUSED);
    }
    if (!kept.standing()) {
      throw Problems.conflict("platform.answer-of-then");
    }
    return Optional.of(kept);
  }

  void keep(String key, RestResponse<?> response) throws JsonProcessingException {
    var row = row(key);
    row.put("status", response.getStatus());
    row.put("location", response.getHeaderString(HttpHeaders.LOCATION));
    row.put("etag", response.getEntity() instanceof Versioned v ? "\"" + v.version() + "\"" : null);
    row.put("body", json.writeValueAsString(response.getEntity()));
    sql.execute(
        """
        update idempotency_record set status = :status, location = :location, etag = :etag, body = :body
        where actor_id = :actor and idempotency_key = :key
        """,
        row);
  }

  /** Tells requests apart by what they ask: method, path and body. */
  String fingerprint(String method, String path, Object[] parameters)
      throws JsonProcessingException, NoSuchAlgorithmException {
    var bodies = Arrays.stream(parameters).filter(p -> p instanceof Record).toArray();
    var text = method + " " + path + " " + json.writeValueAsString(bodies);
    var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  private KeptAnswer find(String key) {
    return sql.one(
            KeptAnswer.class,
            Query.of(KEPT)
                .with("standing", standing())
                .where("actor_id = :actor", "actor", caller.scope().person())
                .where("idempotency_key = :key", "key", key))
        .orElseThrow();
  }

  /** What the caller may do, where: more of it since then is no reason to refuse. */
  private String[] standing() {
    var scope = caller.scope();
    var standing = new ArrayList<String>();
    scope.roles().forEach(role -> standing.add(role.name()));
    scope.coordinated().forEach(id -> standing.add("coordinated " + id));
    scope.joined().forEach(id -> standing.add("joined " + id));
    scope.administered().forEach(id -> standing.add("administered " + id));
    scope.supervising().forEach(id -> standing.add("supervising " + id));
    scope.taught().forEach(id -> standing.add("taught " + id));
    return standing.toArray(String[]::new);
  }

  private Map<String, Object> row(String key) {
    var row = new HashMap<String, Object>();
    row.put("actor", caller.scope().person());
    row.put("key", key);
    return row;
  }
}
