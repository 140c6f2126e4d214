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
  private record Topic(Part part, Happening happening, String organisation, String round) {}

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
    return new Topic(item.part(), item.happening(), item.organisation(), item.news().roundName());
  }

  private String own(Item item) {
    var news = item.news();
    var sentence = sentences.get(news.reason());
    var visit = news.visit();
    if (visit == null) {
      return words.text("notice.own.NO_PLACE", news.roundName(), sentence);
    }
    var happening =
        item.happening() == Happening.ENDED ? visit.status().name() : item.happening().name();
    var told =
        words.text(
            "notice.own." + happening,
            news.roundName(),
            visit.hostName(),
            visit.ward(),
            period(visit),
            new WhenText(words).of(visit.weekdays(), visit.shift()));
    if (item.happening() != Happening.PROPOSED) {
      return told;
    }
    return told
        + (sentence == null ? "" : "\n" + words.text("notice.own.why", sentence))
        + replaces("\n", "notice.own", news);
  }

  /** What it takes the place of and, when that is why, that the host could not. */
  private String replaces(String before, String key, News news) {
    if (news.formerHostName() == null) {
      return "";
    }
    var why = news.formerHostDeclined() ? ".replaces-declined" : ".replaces";
    return before + words.text(key + why, news.formerHostName());
  }

  private String list(Topic topic, List<Item> told) {
    var heading =
        words.text(
            "notice.list." + topic.part() + "." + topic.happening(),
            topic.organisation(),
            topic.round());
    return told.stream().map(this::line).collect(Collectors.joining("\n", heading + "\n", ""));
  }

  private String line(Item item) {
    var visit = item.news().visit();
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
    if (item.happening() == Happening.ENDED) {
      return " (" + ending(item.news().visit().status()) + ")";
    }
    return item.happening() == Happening.PROPOSED && item.part() != Part.HOST
        ? replaces(" ", "notice.line", item.news())
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
