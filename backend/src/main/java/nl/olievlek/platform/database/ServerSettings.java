package nl.olievlek.platform.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the embedded server runs. Unlike the library's defaults, what was committed is on disk. */
final class ServerSettings {

  static final Map<String, String> ALL =
      new TreeMap<>(
          Map.of(
              "fsync", "on",
              "synchronous_commit", "on",
              "full_page_writes", "on",
              "max_connections", "60",
              "shared_buffers", "128MB",
              // The data fit in memory or stand on a disk without a head: a few rows are looked up.
              "random_page_cost", "1.1",
              "timezone", "UTC",
              // The product comes in over TCP: a socket would be one more door.
              "unix_socket_directories", ""));

  private ServerSettings() {}

  /** The same as options of {@code postgres}. */
  static String options(int port) {
    return ALL.entrySet().stream()
        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
        .collect(Collectors.joining(" ", "-p " + port + " ", ""));
  }
}
