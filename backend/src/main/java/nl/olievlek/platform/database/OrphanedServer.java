package nl.olievlek.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of this data folder that outlived the process that started it.
 *
 * <p>A killed JVM leaves its server running, and a second server on the same folder would refuse to
 * start.
 */
record OrphanedServer(Path lockFile, Optional<ProcessHandle> process) {

  static OrphanedServer of(Path data) throws IOException {
    var lockFile = data.resolve("postmaster.pid");
    if (Files.notExists(lockFile)) {
      return new OrphanedServer(lockFile, Optional.empty());
    }
    var pid = Long.parseLong(Files.readAllLines(lockFile).getFirst().strip());
    // Process numbers are reused: only a server of this very folder may be stopped.
    return new OrphanedServer(lockFile, ProcessHandle.of(pid).filter(found -> serves(found, data)));
  }

  void stop() throws IOException {
    if (process.isPresent()) {
      process.get().destroy();
      process.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
    Files.deleteIfExists(lockFile);
  }

  private static boolean serves(ProcessHandle process, Path data) {
    return process.info().commandLine().filter(line -> line.contains(data.toString())).isPresent();
  }
}
