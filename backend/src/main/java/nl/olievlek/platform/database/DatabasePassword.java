package nl.olievlek.platform.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.olievlek.platform.storage.DataFolder;

/** The embedded server's password: drawn at the first start, readable by its owner only. */
record DatabasePassword(Path file, String value) {

  private static final String NAME = "postgres.password";

  static DatabasePassword in(DataFolder folder) {
    return new DatabasePassword(folder.file(NAME), folder.keptOr(NAME, DatabasePassword::draw));
  }

  private static String draw() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
