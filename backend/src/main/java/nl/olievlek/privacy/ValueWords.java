package nl.olievlek.privacy;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Collectors;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.time.Clocks;

/**
 * What a stored value says to a person: a date as people say it, a state by its name, and what
 * somebody wrote as they wrote it.
 *
 * @param words texts in their language
 * @param feature whose value it is
 */
record ValueWords(Messages words, String feature) {

  /** How the feature calls something, or else how all do. */
  String label(String key) {
    return words.find(feature + ".data." + key).orElseGet(() -> words.text("privacy." + key));
  }

  /** The value of a field of a record; null when it is empty. */
  String of(PersonalRecord kept, PersonalRecord.Field field) {
    return field.value() == null ? null : said(kept, field, field.value());
  }

  private String said(PersonalRecord kept, PersonalRecord.Field field, Object value) {
    return switch (value) {
      case List<?> several ->
          several.stream().map(one -> said(kept, field, one)).collect(Collectors.joining(", "));
      case LocalDate day -> day(day);
      case LocalTime time -> say(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), time);
      case Instant moment -> moment(moment);
      case Boolean yes -> words.text("privacy.value." + yes);
      case Number number -> NumberFormat.getInstance(words.locale()).format(number);
      default -> field.code() ? named(kept, field, value.toString()) : value.toString();
    };
  }

  /** What a state is called depends on what is in it; any other code on the field. */
  private String named(PersonalRecord kept, PersonalRecord.Field field, String code) {
    var of = "status".equals(field.name()) ? kept.name() : field.name();
    var key = "value." + of + "." + code;
    return words.find(feature + ".data." + key).or(() -> words.find("privacy." + key)).orElse(code);
  }

  /** The value for machines; null when it is empty. */
  static String plain(Object value) {
    return switch (value) {
      case null -> null;
      case List<?> several ->
          several.stream().map(ValueWords::plain).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  String day(LocalDate day) {
    return say(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), day);
  }

  private String moment(Instant moment) {
    return say(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT),
        moment.atZone(Clocks.PEOPLE));
  }

  private String say(DateTimeFormatter format, TemporalAccessor time) {
    return format.withLocale(words.locale()).format(time);
  }
}
