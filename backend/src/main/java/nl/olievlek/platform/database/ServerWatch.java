package nl.olievlek.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps the embedded server running: one that was killed, or that stopped because its disk was
 * full, is started again at the same place, as soon as it can.
 */
final class ServerWatch implements Runnable {

  private static final Logger LOG = Logger.getLogger(ServerWatch.class);

  private static final long PAUSE_MILLIS = 500;

  private final EmbeddedPostgres server;
  private final PostmasterLock lock;
  private final List<String> start;
  private volatile boolean ending;

  private ServerWatch(EmbeddedPostgres server, PostmasterLock lock) {
    this.server = server;
    this.lock = lock;
    start = startCommand(server.getPort(), lock);
  }

  /** Watches a server that runs, until this process ends; then it is stopped. */
  static ServerWatch over(EmbeddedPostgres server, PostmasterLock lock) {
    var watch = new ServerWatch(server, lock);
    Runtime.getRuntime().addShutdownHook(new Thread(watch::end, "database-end"));
    Thread.ofPlatform().daemon().name("database-watch").start(watch);
    return watch;
  }

  @Override
  public void run() {
    try {
      while (!ending) {
        lock.ended().join();
        startAgain();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops the server for good. */
  synchronized void end() {
    ending = true;
    try {
      server.close();
    } catch (IOException e) {
      LOG.error("The embedded database was not stopped", e);
    }
  }

  private void startAgain() throws InterruptedException {
    var tries = 0;
    while (!ending && !started()) {
      if (tries++ == 0) {
        LOG.warn("The embedded database stopped and cannot start yet: is its disk full?");
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  private synchronized boolean started() throws InterruptedException {
    if (ending) {
      return false;
    }
    try {
      var exit =
          new ProcessBuilder(start)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (exit == 0) {
        LOG.warn("The embedded database had stopped: it runs again");
      }
      return exit == 0;
    } catch (IOException cannotRun) {
      LOG.error("The embedded database cannot be started again", cannotRun);
      return false;
    }
  }

  private static List<String> startCommand(int port, PostmasterLock lock) {
    var program = Path.of(lock.server().flatMap(it -> it.info().command()).orElseThrow());
    var command = new ArrayList<String>();
    if (LinuxUtils.isUnshareAvailable()) {
      // PostgreSQL refuses to run as root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(program.resolveSibling("pg_ctl").toString(), "-D", lock.data().toString()));
    command.addAll(List.of("-o", ServerSettings.options(port), "-w", "start"));
    return command;
  }
}
