package nl.olievlek.account.auth;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody signs in with, as its owner would recognise it: {@code Firefox, Linux}. */
@ApplicationScoped
class Device {

  /** In this order: browsers that derive from another one name that one too. */
  private static final List<List<String>> BROWSERS =
      List.of(
          List.of("Edg", "Edge"),
          List.of("OPR/", "Opera"),
          List.of("SamsungBrowser", "Samsung Internet"),
          List.of("Firefox", "Firefox"),
          List.of("FxiOS", "Firefox"),
          List.of("CriOS", "Chrome"),
          List.of("Chrome", "Chrome"),
          List.of("Safari", "Safari"));

  private static final List<List<String>> SYSTEMS =
      List.of(
          List.of("Android", "Android"),
          List.of("iPhone", "iPhone"),
          List.of("iPad", "iPad"),
          List.of("Windows", "Windows"),
          List.of("Mac OS", "macOS"),
          List.of("Linux", "Linux"));

  private final HttpServerRequest request;

  Device(HttpServerRequest request) {
    this.request = request;
  }

  /** The device of the current request; null when it does not say. */
  String name() {
    return named(request.getHeader("User-Agent"));
  }

  static String named(String userAgent) {
    if (userAgent == null) {
      return null;
    }
    var parts =
        Stream.of(BROWSERS, SYSTEMS)
            .map(names -> first(names, userAgent))
            .flatMap(Optional::stream);
    var name = String.join(", ", parts.toList());
    return name.isEmpty() ? null : name;
  }

  private static Optional<String> first(List<List<String>> names, String userAgent) {
    return names.stream()
        .filter(name -> userAgent.contains(name.getFirst()))
        .map(List::getLast)
        .findFirst();
  }
}
