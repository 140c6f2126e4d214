package nl.olievlek.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Tells whether an entry is the same as before, without keeping what it says. */
final class Fingerprint {

  private Fingerprint() {}

  /** Of all that it says. */
  static String content(CalendarEntry entry) {
    return hash(essential(entry) + "\n" + entry.title() + "\n" + entry.text());
  }

  /** Of when and where it is and how sure. */
  static String essence(CalendarEntry entry) {
    return hash(essential(entry));
  }

  private static String essential(CalendarEntry entry) {
    var when =
        switch (entry.when()) {
          case When.Moments moments -> moments.start() + "/" + moments.end();
          case When.Days days when days.shift() == null -> days.dates().toString();
          case When.Days days ->
              days.dates() + " " + days.shift().start() + "/" + days.shift().end();
        };
    return when + "\n" + Objects.toString(entry.place(), "") + "\n" + entry.state();
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
