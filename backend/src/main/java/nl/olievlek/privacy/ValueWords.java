package nl.olievlek.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.problem.Messages;

/**
 * What a stored value says to a person: a date as people say it, a state by its name.
 *
 * @param words texts in their language
 */
record ValueWords(Messages words) {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})");

  /** The value of a field of a record; null when it is empty. */
  String of(PersonalRecord kept, PersonalRecord.Field field) {
    var value = field.value();
    if (value == null) {
      return null;
    }
    if (DAY.matcher(value).matches()) {
      return day(LocalDate.parse(value));
    }
    if (MOMENT.matcher(value).matches()) {
      return moment(OffsetDateTime.parse(value).toInstant());
    }
    // What a state is called depends on what is in it; any other code on the field.
    var of = "status".equals(field.name()) ? kept.name() : field.name();
    return words
        .find("privacy.value." + of + "." + value)
        .or(() -> words.find("privacy.value." + value))
        .orElse(value);
  }

  String day(LocalDate day) {
    return say(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), day);
  }

  private String moment(Instant moment) {
    return say(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT),
        moment.atZone(HERE));
  }

  private String say(DateTimeFormatter format, TemporalAccessor time) {
    return format.withLocale(words.locale()).format(time);
  }
}
