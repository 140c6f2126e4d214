package nl.olievlek.platform.storage;

import java.nio.file.Path;

/** The product does not start on this folder; says why, and what mends it. */
public final class FolderRefused extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private FolderRefused(String message) {
    super(message);
  }

  static FolderRefused writable(Path path) {
    return new FolderRefused(
        """
        Others can write %1$s, so Olievlek does not start on it.
        See whether what it holds is still yours, and then: chmod -R go-rwx '%1$s'"""
            .formatted(path));
  }

  static FolderRefused owned(Path path, Object owner) {
    return new FolderRefused(
        """
        %1$s belongs to %2$s, who can write it, so Olievlek does not start on it.
        See whether what it holds is still yours, and then: sudo chown -R "$(id -u)" '%1$s'"""
            .formatted(path, owner));
  }

  static FolderRefused inUse(Path path) {
    return new FolderRefused(
        """
        Olievlek already runs on the data in %s.
        Stop that one, or choose another folder with OLIEVLEK_DATA_DIR."""
            .formatted(path));
  }
}
