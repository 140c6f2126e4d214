package nl.olievlek.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded server's password: drawn at the first start, readable by its owner only. */
record DatabasePassword(Path file, String value) {

  static DatabasePassword in(Path folder) throws IOException {
    var file = folder.resolve("postgres.password");
    if (Files.notExists(file)) {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Files.createFile(file, ownerOnly);
      Files.writeString(file, draw());
    }
    return new DatabasePassword(file, Files.readString(file));
  }

  private static String draw() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
