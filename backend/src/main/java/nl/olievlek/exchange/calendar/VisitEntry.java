package nl.olievlek.exchange.calendar;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.platform.calendar.CalendarEntry;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import nl.olievlek.platform.calendar.When;
import nl.olievlek.platform.problem.Messages;

/** A visit as it stands in one calendar, in the language of that person. */
record VisitEntry(Visit visit, Part part, String learnerName, Messages words) {

  /** What somebody has to do with a visit; who has more than one part has the first. */
  enum Part {
    LEARNER,
    RECEIVES,
    SENDS,
    HOST,
    HOME;

    /** Whether it is sent to them: to the learner and who looks after the learner. */
    boolean invited() {
      return this == LEARNER || this == RECEIVES || this == SENDS;
    }
  }

  CalendarEntry of(UUID person) {
    var left = visit.days();
    var days = left.isEmpty() ? visit.plannedDays() : left;
    var state = left.isEmpty() ? State.CANCELLED : state();
    return new CalendarEntry(
        person,
        visit.id(),
        title(),
        place(),
        part == Part.LEARNER ? toKnow() : null,
        new When.Days(days, visit.shift()),
        state,
        part.invited());
  }

  private String title() {
    return switch (part) {
      case LEARNER -> words.text("notice.entry.learner", visit.hostName());
      case RECEIVES, HOST -> words.text("notice.entry.host", learnerName, visit.homeName());
      case SENDS, HOME -> words.text("notice.entry.others", learnerName, visit.hostName());
    };
  }

  private String place() {
    return Stream.of(visit.hostName(), visit.ward(), visit.address())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String toKnow() {
    var preparation = visit.preparation();
    var known =
        Stream.of(
                told("notice.entry.meeting-point", preparation.meetingPoint()),
                told("notice.entry.to-bring", preparation.toBring()),
                told("notice.entry.to-wear", preparation.toWear()),
                visit.practicalInformation())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return known.isEmpty() ? null : known;
  }

  private String told(String key, String text) {
    return text == null ? null : words.text(key, text);
  }

  private State state() {
    if (visit.status().cameToNothing()) {
      return State.CANCELLED;
    }
    return visit.status() == InternshipStatus.PROPOSED ? State.TENTATIVE : State.CONFIRMED;
  }
}
