package nl.olievlek.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What goes wrong with a request on its way, or is done to it on purpose. */
final class Mutations {

  private static final int TURNS = 3;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Stands for a value in a body; replaced by text that is not JSON, or by text that is odd. */
  private static final String MARK = "\u0001mark\u0001";

  private static final String MARKED = "\"\\u0001mark\\u0001\"";

  /** Values of every field, as they are written. */
  private static final List<String> ALWAYS =
      List.of(
          "null",
          "\"a\\u0000b\"",
          "\"a\\ud800b\"",
          "[null]",
          "{}",
          "1e400",
          "\"+999999999-12-31\"",
          "\"+999999999-12-31T00:00:00Z\"");

  /** Values of which each field gets one in three. */
  private static final List<String> BY_TURNS =
      List.of(
          "\"\"",
          "\"a\\u001bb\"",
          "\"\\u200b\"",
          "\"" + "x".repeat(20_000) + "\"",
          "[]",
          "[[]]",
          "true",
          "-1",
          "1e-400",
          "1e1000000000",
          "99999999999999999999999999",
          "NaN",
          "\"2026-13-45\"",
          "\"00000000-0000-0000-0000-000000000000\"");

  /** Values of a parameter, as they stand in an address. */
  private static final List<String> PARAMETERS =
      List.of(
          "",
          "a%00b",
          "%ff%fe",
          "%ed%a0%80",
          "%E2%80%8B",
          "null",
          "-1",
          "1e400",
          "99999999999999999999",
          "%2B999999999-12-31",
          "x".repeat(2_000),
          "%27%22%3B--");

  /** Headers of which each operation gets one in three. */
  private static final List<Map.Entry<String, String>> HEADERS =
      List.of(
          Map.entry("Content-Type", "garbage"),
          Map.entry("Content-Type", ""),
          Map.entry("Content-Type", "text/plain"),
          Map.entry("Content-Type", "application/xml"),
          Map.entry("Content-Type", "application/x-www-form-urlencoded"),
          Map.entry("Content-Type", "multipart/form-data"),
          Map.entry("Content-Type", "application/json; charset=nowhere"),
          Map.entry("Content-Type", "application/json; charset=\"utf-16\""),
          Map.entry("Content-Type", "application/json;;;=\""),
          Map.entry("Content-Encoding", "gzip"),
          Map.entry("Accept", "garbage/;q"),
          Map.entry("Accept", "text/html"),
          Map.entry("If-Match", "*"),
          Map.entry("If-Match", "\"99999999999999999999\""),
          Map.entry("If-Match", "W/"),
          Map.entry("Idempotency-Key", "x".repeat(201)),
          Map.entry("Idempotency-Key", "\u00e9\u00ff"),
          Map.entry("Cookie", "olievlek_refresh=%00; ;;=="),
          Map.entry("Authorization", "Bearer \u00ff..."),
          Map.entry("Range", "bytes=9-1"));

  private Mutations() {}

  /**
   * One in three of many, others for each reason; so that all is tried, and nothing on everything.
   */
  private static <T> List<T> some(List<T> all, String reason) {
    return IntStream.range(0, all.size())
        .filter(index -> Math.floorMod(index + reason.hashCode(), TURNS) == 0)
        .mapToObj(all::get)
        .toList();
  }

  /** A body in every wrong form. */
  static Map<String, byte[]> of(String operation, Map<String, Object> body, Set<String> fields) {
    var wrong = new LinkedHashMap<String, byte[]>();
    var good = written(body);
    for (var whole :
        List.of("null", "[]", "{}", "\"x\"", "1", "true", " ", "=", "a=b", "{", "{]")) {
      wrong.put(whole, whole.getBytes(UTF_8));
    }
    wrong.put("no body", new byte[0]);
    wrong.put("what comes after", (good + " x").getBytes(UTF_8));
    wrong.put("a second one", (good + good).getBytes(UTF_8));
    wrong.put("byte order mark", ("\ufeff" + good).getBytes(UTF_8));
    wrong.put("UTF-16", good.getBytes(UTF_16));
    wrong.put("deep list", "[".repeat(100_000).getBytes(UTF_8));
    wrong.put("deep object", "{\"a\":".repeat(100_000).getBytes(UTF_8));
    wrong.put("long number", ("{\"a\":" + "9".repeat(5_000) + "}").getBytes(UTF_8));
    wrong.put("unknown field", "{\"geen\\u0000veld\":1}".getBytes(UTF_8));
    for (var field : fields) {
      wrong.putAll(ofField(operation, body, field));
    }
    return wrong;
  }

  private static Map<String, byte[]> ofField(
      String operation, Map<String, Object> body, String field) {
    var wrong = new LinkedHashMap<String, byte[]>();
    var marked = new HashMap<>(body);
    marked.put(field, MARK);
    var text = written(marked);
    Stream.concat(ALWAYS.stream(), some(BY_TURNS, operation + field).stream())
        .forEach(
            value ->
                wrong.put(
                    field + " = " + shortened(value), text.replace(MARKED, value).getBytes(UTF_8)));
    wrong.put(field + " twice", text.replace(MARKED, "1,\"" + field + "\":1").getBytes(UTF_8));
    wrong.put(field + " in Latin-1", text.replace(MARKED, "\"caf\u00e9\"").getBytes(ISO_8859_1));
    var deep = "[".repeat(2_000) + "]".repeat(2_000);
    wrong.put(field + " deep", text.replace(MARKED, deep).getBytes(UTF_8));
    return wrong;
  }

  /** Headers for an operation, each as a name and a value. */
  static List<Map.Entry<String, String>> headers(String operation) {
    return some(HEADERS, operation);
  }

  /** Queries in which one parameter is odd, missing its value or given twice. */
  static List<String> queries(String operation, List<String> names) {
    var queries = new ArrayList<String>();
    for (var name : names) {
      queries.add(name + "=%00");
      some(PARAMETERS, operation + name).forEach(value -> queries.add(name + "=" + value));
      queries.add(name);
      queries.add(name + "=a&" + name + "=b");
    }
    queries.add("unknown=%00");
    queries.add("=&&==");
    return queries;
  }

  private static String shortened(String value) {
    return value.length() > 60 ? "long text" : value;
  }

  private static String written(Map<String, Object> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
