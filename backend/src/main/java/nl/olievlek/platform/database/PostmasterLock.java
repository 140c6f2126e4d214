package nl.olievlek.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The file in which a PostgreSQL server notes that it serves a data folder. */
record PostmasterLock(Path data) {

  private static final int PATIENCE_SECONDS = 20;

  /** The server of this very folder, if it runs. Process numbers are reused. */
  Optional<ProcessHandle> server() {
    return process().filter(this::serves);
  }

  /** Is done when no server of this folder runs. */
  CompletableFuture<?> ended() {
    return server()
        .<CompletableFuture<?>>map(ProcessHandle::onExit)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  /**
   * Stops a server that outlived the process that started it: a second one on the same folder would
   * refuse to start. A note that no longer means anything is thrown away when PostgreSQL itself
   * could not know: its number was given to another process.
   */
  void stopOrphan() {
    var orphan = server();
    if (orphan.isPresent()) {
      stop(orphan.get());
    } else if (process().isPresent()) {
      try {
        Files.deleteIfExists(file());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException waitsForSomebody) {
      // Asked kindly it waits until nobody is connected; what was committed is safe either way.
      server.destroyForcibly();
      server.onExit().join();
    }
  }

  private Optional<ProcessHandle> process() {
    return number().flatMap(ProcessHandle::of);
  }

  /** Nothing when there is no file, or a full disk left it empty. */
  private Optional<Long> number() {
    try {
      return Files.readAllLines(file()).stream()
          .findFirst()
          .map(String::strip)
          .filter(line -> line.matches("\\d{1,18}"))
          .map(Long::valueOf);
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private boolean serves(ProcessHandle process) {
    return process.info().commandLine().filter(line -> line.contains(data + " ")).isPresent();
  }

  private Path file() {
    return data.resolve("postmaster.pid");
  }
}
