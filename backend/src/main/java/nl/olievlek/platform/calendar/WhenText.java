package nl.olievlek.platform.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.platform.time.Shift;

/** Says when something is, as people say it. */
public record WhenText(Messages words) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Day and time, or the first and the last day, the days of the week and the times. */
  public String of(When when) {
    return switch (when) {
      case When.Moments moments -> moments(moments);
      case When.Days days when days.dates().size() == 1 ->
          withHours(longDay(days.firstDay()), days.shift());
      case When.Days days ->
          words.text(
              "calendar.period",
              day(days.firstDay()),
              day(days.dates().getLast()),
              withHours(weekdays(days), days.shift()));
    };
  }

  /** Days of the week, 1 is Monday, and from when to when; a night ends the next day. */
  public String of(List<Integer> weekdays, Shift shift) {
    return withHours(names(weekdays), shift);
  }

  /** A date with its month in full. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(words.locale())
        .format(day);
  }

  private String moments(When.Moments moments) {
    var start = local(moments.start());
    var days = longDay(moments.firstDay());
    if (moments.start().equals(moments.end())) {
      return words.text("calendar.from", days, CLOCK.format(start));
    }
    var end = local(moments.end());
    if (moments.lastDay().isAfter(moments.firstDay().plusDays(1))) {
      return words.text(
          "calendar.until",
          days,
          CLOCK.format(start),
          longDay(moments.lastDay()),
          CLOCK.format(end));
    }
    var night = moments.lastDay().isAfter(moments.firstDay());
    return words.text(
        night ? "calendar.night" : "calendar.hours", days, CLOCK.format(start), CLOCK.format(end));
  }

  private String withHours(String days, Shift shift) {
    if (shift == null) {
      return days;
    }
    var start = CLOCK.format(shift.start());
    return shift.end() == null
        ? words.text("calendar.from", days, start)
        : words.text(
            shift.endsNextDay() ? "calendar.night" : "calendar.hours",
            days,
            start,
            CLOCK.format(shift.end()));
  }

  private String weekdays(When.Days days) {
    return names(
        days.dates().stream().map(day -> day.getDayOfWeek().getValue()).distinct().toList());
  }

  private String names(List<Integer> weekdays) {
    return weekdays.size() == DayOfWeek.values().length
        ? words.text("calendar.every-day")
        : weekdays.stream()
            .sorted()
            .map(day -> DayOfWeek.of(day).getDisplayName(TextStyle.FULL, words.locale()))
            .collect(Collectors.joining(", "));
  }

  private String longDay(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(words.locale())
        .format(day);
  }

  private static LocalTime local(Instant moment) {
    return moment.atZone(Clocks.PEOPLE).toLocalTime();
  }
}
