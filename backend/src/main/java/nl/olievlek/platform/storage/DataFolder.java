package nl.olievlek.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The folder in which the product keeps its data. Nobody but its owner reads or writes there. */
public final class DataFolder {

  private static final Logger LOG = Logger.getLogger(DataFolder.class);

  /** Held until the process ends, however it ends. */
  private static final Map<Path, FileLock> TAKEN = new ConcurrentHashMap<>();

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  /**
   * Opens the folder, which is made when it is not there. Others who could only look into it no
   * longer can.
   *
   * @throws FolderRefused when somebody else can write it or a file in it
   */
  public static DataFolder open(Path path) {
    var folder = new DataFolder(path.toAbsolutePath().normalize());
    try {
      Files.createDirectories(folder.path.getParent());
      Owners.makeFolder(folder.path);
      requireOwn(folder.path);
      for (var file : folder.files()) {
        requireOwn(file);
      }
      Owners.shut(folder.path);
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + folder.path + " cannot be used", e);
    }
    return folder;
  }

  /**
   * Takes it for this process alone: a second one would stop the database of the first.
   *
   * @throws FolderRefused when another process has it
   */
  public DataFolder alone() {
    var file = file("in-use");
    try {
      if (Files.notExists(file)) {
        Owners.makeFile(file);
      }
      var lock = FileChannel.open(file, StandardOpenOption.WRITE).tryLock();
      if (lock == null) {
        throw FolderRefused.inUse(path);
      }
      TAKEN.put(path, lock);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be used", e);
    }
  }

  /**
   * A folder in it.
   *
   * @throws FolderRefused when somebody else can write it
   */
  public Path folder(String name) {
    var folder = path.resolve(name);
    try {
      if (Files.exists(folder)) {
        requireOwn(folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be used", e);
    }
  }

  /**
   * A folder in it for what can be made anew. When others could write it, what they may have put
   * there is thrown away.
   */
  public Path cache(String name) {
    var cache = path.resolve(name);
    try {
      if (Files.exists(cache) && (Owners.othersWrite(cache) || Owners.othersOwn(cache))) {
        LOG.warnf("Others could write %s: it is made anew", cache);
        remove(cache);
      }
      Owners.makeFolder(cache);
      return cache;
    } catch (IOException e) {
      throw new UncheckedIOException(cache + " cannot be used", e);
    }
  }

  /** Takes from others what a library gave them in a folder of ours. */
  public static void shut(Path folder) {
    try {
      Owners.shut(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " stays open to others", e);
    }
  }

  /** Where the text of that name is. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /**
   * The text that was kept under a name, if any.
   *
   * @throws FolderRefused when somebody else can write it
   */
  public Optional<String> kept(String name) {
    var file = file(name);
    try {
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      requireOwn(file);
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The text that was kept under a name, or else one that is drawn and kept now. */
  public String keptOr(String name, Supplier<String> draw) {
    return kept(name)
        .orElseGet(
            () -> {
              var drawn = draw.get();
              keep(name, drawn);
              return drawn;
            });
  }

  /** Keeps a text under a name, whole or not at all. */
  public void keep(String name, String text) {
    var file = file(name);
    var whole = file(name + ".new");
    try {
      Files.deleteIfExists(whole);
      Owners.makeFile(whole);
      Files.writeString(whole, text);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be kept", e);
    }
  }

  private List<Path> files() throws IOException {
    try (var entries = Files.list(path)) {
      return entries.filter(Files::isRegularFile).toList();
    }
  }

  private static void requireOwn(Path path) throws IOException {
    if (Owners.othersOwn(path)) {
      throw FolderRefused.owned(path, Files.getOwner(path));
    }
    if (Owners.othersWrite(path)) {
      throw FolderRefused.writable(path);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var entries = Files.walk(folder)) {
      for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }
}
