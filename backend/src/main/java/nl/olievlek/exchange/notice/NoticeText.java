package nl.olievlek.exchange.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.olievlek.exchange.calendar.Visit;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.platform.calendar.WhenText;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.time.Clocks;

/**
 * The words of a message.
 *
 * @param words texts in the reader's language
 * @param sentences why learners go where they go, by what was stored
 */
record NoticeText(Messages words, Map<String, String> sentences) {

  /** What is told as one list. */
  private record Topic(Part part, InternshipChange change, String organisation, String round) {}

  /** What the reader's own internship is about first, then a list for each topic. */
  List<String> paragraphs(List<Item> items) {
    var paragraphs = new ArrayList<String>();
    items.stream()
        .filter(item -> item.part() == Part.LEARNER)
        .map(this::own)
        .forEach(paragraphs::add);
    items.stream()
        .filter(item -> item.part() != Part.LEARNER)
        .collect(groupingBy(NoticeText::topic, LinkedHashMap::new, toList()))
        .forEach((topic, told) -> paragraphs.add(list(topic, told)));
    return paragraphs;
  }

  /** How to answer. */
  String question(Asked asked) {
    return words.text(
        "notice.question." + asked.question(),
        asked.link().address(),
        day(asked.link().expiresAt().atZone(Clocks.PEOPLE).toLocalDate()));
  }

  private static Topic topic(Item item) {
    return new Topic(item.part(), item.change(), item.organisation(), item.placement().roundName());
  }

  private String own(Item item) {
    var placement = item.placement();
    var sentence = sentences.get(placement.reason());
    var visit = placement.visit();
    if (visit == null) {
      return words.text("notice.own.NO_PLACE", placement.roundName(), sentence);
    }
    var change =
        item.change() == InternshipChange.ENDED ? visit.status().name() : item.change().name();
    var told =
        words.text(
            "notice.own." + change,
            placement.roundName(),
            visit.hostName(),
            visit.ward(),
            period(visit),
            new WhenText(words).of(visit.weekdays(), visit.shift()));
    if (item.change() != InternshipChange.PROPOSED) {
      return told;
    }
    return told
        + (sentence == null ? "" : "\n" + words.text("notice.own.why", sentence))
        + replaces("\n", "notice.own", placement);
  }

  /** What it takes the place of and, when that is why, that the host could not. */
  private String replaces(String before, String key, Placement placement) {
    if (placement.formerHostName() == null) {
      return "";
    }
    var why = placement.formerHostDeclined() ? ".replaces-declined" : ".replaces";
    return before + words.text(key + why, placement.formerHostName());
  }

  private String list(Topic topic, List<Item> told) {
    var heading =
        words.text(
            "notice.list." + topic.part() + "." + topic.change(),
            topic.organisation(),
            topic.round());
    return told.stream().map(this::line).collect(Collectors.joining("\n", heading + "\n", ""));
  }

  private String line(Item item) {
    var visit = item.placement().visit();
    if (visit == null) {
      return words.text("notice.line.NO_PLACE", item.learnerName());
    }
    return words.text(
            item.part() == Part.HOST ? "notice.line.HOST" : "notice.line.OTHERS",
            item.learnerName(),
            visit.homeName(),
            visit.hostName(),
            visit.ward(),
            period(visit))
        + remark(item);
  }

  /** A host is not told where else its guest would have gone. */
  private String remark(Item item) {
    if (item.change() == InternshipChange.ENDED) {
      return " (" + ending(item.placement().visit().status()) + ")";
    }
    return item.change() == InternshipChange.PROPOSED && item.part() != Part.HOST
        ? replaces(" ", "notice.line", item.placement())
        : "";
  }

  private String ending(InternshipStatus status) {
    return words.text("notice.ending." + status);
  }

  private String period(Visit visit) {
    return words.text("notice.period", day(visit.plannedStartDate()), day(visit.plannedEndDate()));
  }

  private String day(LocalDate day) {
    return new WhenText(words).day(day);
  }
}
