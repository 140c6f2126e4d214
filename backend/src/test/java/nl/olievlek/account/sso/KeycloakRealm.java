package nl.olievlek.account.sso;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The realm of the tests: how its admin makes it, and how its users sign on with a browser. */
record KeycloakRealm(String base) {

  static final String ADMIN = "admin";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

  boolean answers() {
    try {
      var well = get(base + "/realms/master/.well-known/openid-configuration", Map.of());
      return well.statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  void create() {
    try {
      admin("/admin/realms", Files.readString(Path.of("src/test/resources/sso/realm.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds somebody with this mail address and says under which name they sign on. */
  String user(String email) {
    var name = "user-" + UUID.randomUUID();
    var user =
        Map.of(
            "username",
            name,
            "email",
            email,
            "emailVerified",
            true,
            "firstName",
            "Noor",
            "lastName",
            "Berg",
            "enabled",
            true,
            "credentials",
            java.util.List.of(Map.of("type", "password", "value", name, "temporary", false)));
    admin("/admin/realms/olievlek/users", JSON.valueToTree(user).toString());
    return name;
  }

  /**
   * Signs on as a browser does, from the page that we send it to; gives the address it leads to.
   */
  URI signOn(String page, String name) {
    var cookies = new HashMap<String, String>();
    var login = keep(get(page, cookies), cookies);
    var form = FORM.matcher(login.body());
    if (!form.find()) {
      throw new AssertionError("No form in: " + login.statusCode() + " " + login.body());
    }
    var action = form.group(1).replace("&amp;", "&");
    var answer = send(post(action, "username=" + name + "&password=" + name, cookies));
    return URI.create(
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new AssertionError(answer.body())));
  }

  private void admin(String path, String body) {
    var login =
        "grant_type=password&client_id=admin-cli&username=%s&password=%s".formatted(ADMIN, ADMIN);
    var token = send(post(base + "/realms/master/protocol/openid-connect/token", login, Map.of()));
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + tree(token.body()).get("access_token").asText())
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = send(request);
    if (answer.statusCode() != 201) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> get(String address, Map<String, String> cookies) {
    return send(
        HttpRequest.newBuilder(URI.create(address)).header("Cookie", header(cookies)).build());
  }

  private static HttpRequest post(String address, String form, Map<String, String> cookies) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Cookie", header(cookies))
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private static String header(Map<String, String> cookies) {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static HttpResponse<String> keep(
      HttpResponse<String> answer, Map<String, String> cookies) {
    for (var cookie : answer.headers().allValues("Set-Cookie")) {
      var pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
