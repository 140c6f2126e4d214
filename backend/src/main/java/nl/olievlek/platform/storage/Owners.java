package nl.olievlek.platform.storage;

import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may do what with a path. A file system that knows no owners keeps nobody out. */
final class Owners {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  /** Belongs to whom this process runs as; only Linux has it. */
  private static final Path SELF = Path.of("/proc/self");

  private static final int ROOT = 0;

  private Owners() {}

  /** Whether others than the owner may write it. */
  static boolean othersWrite(Path path) throws IOException {
    if (!known(path)) {
      return false;
    }
    var allowed = Files.getPosixFilePermissions(path);
    return allowed.contains(GROUP_WRITE) || allowed.contains(OTHERS_WRITE);
  }

  /** Whether it belongs to somebody else; root may do everything anyway. */
  static boolean othersOwn(Path path) throws IOException {
    if (!known(path) || Files.notExists(SELF)) {
      return false;
    }
    var owner = user(path);
    return owner != ROOT && owner != user(SELF);
  }

  /** Makes a folder of the owner alone, unless it is there. */
  static void makeFolder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      Files.createDirectory(folder, only(FOLDER, folder));
    }
  }

  /** Makes an empty file of the owner alone. */
  static void makeFile(Path file) throws IOException {
    Files.createFile(file, only(FILE, file));
  }

  /** Takes from all others what they may do in a folder. */
  static void shut(Path folder) throws IOException {
    if (known(folder) && !Files.getPosixFilePermissions(folder).equals(FOLDER)) {
      Files.setPosixFilePermissions(folder, FOLDER);
    }
  }

  private static int user(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid");
  }

  private static FileAttribute<?>[] only(Set<PosixFilePermission> allowed, Path path) {
    return known(path.getParent())
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(allowed)}
        : new FileAttribute<?>[0];
  }

  private static boolean known(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
