package nl.olievlek.platform.problem;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Texts in one language, Dutch unless the caller prefers English.
 *
 * @param locale Dutch or English
 */
public record Messages(Locale locale) {

  /** The language of whoever asks for none. */
  public static final Locale DEFAULT = Locale.of("nl");

  /** The languages of the product, the default first. */
  public static final List<Locale> LANGUAGES = List.of(DEFAULT, Locale.ENGLISH);

  /** The texts in the language that an {@code Accept-Language} header prefers. */
  public static Messages accepting(String header) {
    if (header == null || header.isBlank()) {
      return new Messages(DEFAULT);
    }
    try {
      var found = Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
      return new Messages(found == null ? DEFAULT : found);
    } catch (IllegalArgumentException malformed) {
      return new Messages(DEFAULT);
    }
  }

  /** The text of a key, from the bundle named by the part before its first dot. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundleOf(key).getString(key), locale)
        .format(Arrays.stream(arguments).map(this::said).toArray());
  }

  /** Dates as people say them. */
  private Object said(Object argument) {
    return argument instanceof LocalDate day
        ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day)
        : argument;
  }

  /** The text of a key that not everything has. */
  public Optional<String> find(String key) {
    return bundleOf(key).containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }

  private ResourceBundle bundleOf(String key) {
    return bundle(key.substring(0, key.indexOf('.')));
  }

  /** All texts of a bundle; never those of another language, such as the machine's. */
  public ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(
        "messages." + name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
