package nl.olievlek.platform.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a text is no name, of a person or of anything else that people call by a name. */
public enum NameFault {
  /** Nothing that can be read. */
  EMPTY("^[^\\p{L}\\p{N}]*$"),
  /** The end of a line, a tab, or what nobody sees. */
  INVISIBLE(
      "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\u034f\\u115f\\u1160\\u2800\\u3164\\uffa0]"),
  /** More accents on one letter than any language has. */
  PILED("\\p{M}{5}"),
  /** Something to click on: in a message it would look as if the product said so. */
  LINK("(?i)://|\\bwww\\.|\\bmailto:|[^\\s@]@[^\\s@]+\\.");

  private final Pattern pattern;

  NameFault(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** What is wrong with a name that is there, if anything. */
  public static Optional<NameFault> of(String name) {
    for (var fault : values()) {
      if (fault.pattern.matcher(name).find()) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  /** The last part of the key of its message. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
