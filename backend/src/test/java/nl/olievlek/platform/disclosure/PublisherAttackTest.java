package nl.olievlek.platform.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Plays the attacker on random networks: one who takes everything that is shown, of all figures and
 * of both tables, and adds and subtracts up to three of those numbers. What comes out must never be
 * a small number of people. The attacker knows which organisations have learners in which cohort;
 * one who sees the people of a group, or of several, takes them off first.
 */
class PublisherAttackTest {

  private static final int MINIMUM = 5;
  private static final int NETWORKS = 40;

  @RepeatedTest(5)
  void no_small_number_can_be_worked_out(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    for (var n = 0; n < NETWORKS; n++) {
      var crowds = Crowds.random(random);
      var insiders = insiders(crowds, random);
      var shown = new Publisher(MINIMUM).publish(crowds, Crowds.FIGURES, insiders);

      attack(crowds, numbers(crowds, shown, Set.of()), shown);
      for (var insider : insiders) {
        attack(without(crowds, insider), numbers(without(crowds, insider), shown, insider), shown);
      }
    }
  }

  @RepeatedTest(3)
  void enough_is_shown_of_a_large_network(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var crowds =
        Crowds.random(random).stream()
            .map(c -> new Crowd(c.cohort(), c.organisation(), c.numbers(), 20 * c.size()))
            .toList();

    var shown = new Publisher(MINIMUM).publish(crowds, Crowds.FIGURES);

    assertThat(shown.totals()).hasSize(Crowds.FIGURES.size());
    assertThat(shown.tables().get(Dimension.COHORT).hiddenRows()).isEmpty();
  }

  /** Each number as how often it counts each crowd. */
  private static List<int[]> numbers(List<Crowd> crowds, Publication shown, Set<UUID> insider) {
    var numbers = new ArrayList<int[]>();
    for (var figure : Crowds.FIGURES) {
      if (shown.totals().contains(figure.name())
          && !shown.hiddenFrom().get(figure.name()).contains(insider)) {
        add(numbers, crowds, figure, crowd -> true);
        for (var dimension : Dimension.values()) {
          rows(numbers, crowds, figure, shown, dimension, insider);
        }
      }
    }
    return numbers;
  }

  private static void rows(
      List<int[]> numbers,
      List<Crowd> crowds,
      Figure figure,
      Publication shown,
      Dimension dimension,
      Set<UUID> insider) {
    var table = shown.tables().get(dimension);
    if (table.hiddenFrom().contains(insider)) {
      return;
    }
    crowds.stream()
        .map(dimension::of)
        .distinct()
        .filter(row -> table.shows(figure.name(), row))
        .forEach(row -> add(numbers, crowds, figure, crowd -> row.equals(dimension.of(crowd))));
  }

  private static void add(
      List<int[]> numbers, List<Crowd> crowds, Figure figure, Predicate<Crowd> counted) {
    for (var number : figure.numbers()) {
      var times =
          crowds.stream()
              .mapToInt(crowd -> counted.test(crowd) && crowd.numbers().contains(number) ? 1 : 0)
              .toArray();
      if (numbers.stream().noneMatch(known -> Arrays.equals(known, times))) {
        numbers.add(times);
      }
    }
  }

  private static void attack(List<Crowd> crowds, List<int[]> numbers, Publication shown) {
    var none = new int[crowds.size()];
    for (var i = 0; i < numbers.size(); i++) {
      for (var j = i; j <= numbers.size(); j++) {
        for (var k = j; k <= numbers.size(); k++) {
          var second = j == numbers.size() || j == i ? none : numbers.get(j);
          var third = k == numbers.size() || k == j ? none : numbers.get(k);
          for (var signs = 0; signs < 4; signs++) {
            requireLarge(
                crowds, numbers.get(i), second, third, (signs & 1) * 2 - 1, (signs & 2) - 1, shown);
          }
        }
      }
    }
  }

  private static void requireLarge(
      List<Crowd> crowds,
      int[] first,
      int[] second,
      int[] third,
      int signOfSecond,
      int signOfThird,
      Publication shown) {
    var size = 0L;
    for (var c = 0; c < first.length; c++) {
      var times = first[c] + signOfSecond * second[c] + signOfThird * third[c];
      if (times < 0 || times > 1) {
        return;
      }
      size += times * crowds.get(c).size();
    }
    if (size > 0 && size < MINIMUM) {
      assertThat(size).as("%s of %s", shown, crowds).isGreaterThanOrEqualTo(MINIMUM);
    }
  }

  /** Who sees one group, and some who see two or three. */
  private static Set<Set<UUID>> insiders(List<Crowd> crowds, Random random) {
    var groups =
        Stream.of(Dimension.values())
            .flatMap(dimension -> crowds.stream().map(dimension::of))
            .distinct()
            .sorted()
            .toList();
    var insiders = groups.stream().map(Set::of).collect(toSet());
    for (var i = 0; i < groups.size(); i++) {
      var several = new ArrayList<>(groups);
      Collections.shuffle(several, random);
      insiders.add(several.stream().limit(2 + i % 2).collect(toSet()));
    }
    return insiders;
  }

  private static List<Crowd> without(List<Crowd> crowds, Set<UUID> groups) {
    return crowds.stream()
        .filter(crowd -> !groups.contains(crowd.cohort()))
        .filter(crowd -> !groups.contains(crowd.organisation()))
        .toList();
  }
}
