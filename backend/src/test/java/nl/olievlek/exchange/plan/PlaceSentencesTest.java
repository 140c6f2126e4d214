package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.olievlek.planning.Remedy;
import nl.olievlek.platform.problem.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is said of a place is read back: the numbers of its reason, those and no others; and who is
 * left without one is spoken to.
 */
class PlaceSentencesTest {

  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)*");

  /**
   * Learners it gets, its seats, how many asked, how many others could come, the least it needs.
   */
  private static final List<List<Long>> NUMBERS =
      List.of(
          List.of(1L, 1L, 0L, 1L, 1L),
          List.of(2L, 3L, 1L, 4L, 5L),
          List.of(7L, 8L, 6L, 2L, 9L),
          List.of(1234L, 2345L, 12L, 3456L, 78L));

  @ParameterizedTest
  @EnumSource(PlaceReason.class)
  void a_coordinator_reads_all_numbers_of_the_reason(PlaceReason reason) {
    readBack("plan.place.", reason, told(reason));
  }

  @ParameterizedTest
  @EnumSource(PlaceReason.class)
  void a_host_reads_nothing_of_who_else_asked_or_could_come(PlaceReason reason) {
    readBack(
        "plan.place-of-host.",
        reason,
        told(reason).stream().filter(argument -> argument != 2 && argument != 3).toList());
  }

  @ParameterizedTest
  @EnumSource(Remedy.Code.class)
  void what_would_help_is_said_to_the_learner(Remedy.Code code) {
    for (var locale : Messages.LANGUAGES) {
      assertThat(new Messages(locale).text("plan.remedy." + code, "Huis", 1, "6"))
          .doesNotContainIgnoringCase("deze leerling")
          .doesNotContainIgnoringCase("de leerling kan")
          .doesNotContainIgnoringCase("learner can")
          .doesNotContainIgnoringCase("this learner");
    }
  }

  private static void readBack(String keys, PlaceReason reason, List<Integer> told) {
    for (var locale : Messages.LANGUAGES) {
      for (var numbers : NUMBERS) {
        var sentence = new Messages(locale).text(keys + reason, numbers.toArray());
        var expected = told.stream().map(numbers::get).toList();
        var said = NUMBER.matcher(sentence).results().map(found -> number(found.group(), locale));

        assertThat(said).as(sentence).allMatch(expected::contains);
        // One and none can be said in words.
        assertThat(expected.stream().filter(number -> number > 1))
            .allMatch(number -> sentence.contains(NumberFormat.getInstance(locale).format(number)));
      }
    }
  }

  private static List<Integer> told(PlaceReason reason) {
    return switch (reason) {
      case FULL -> List.of(1, 2);
      case NOBODY_ON_THESE_DAYS, NOBODY_ELSE, SUPERVISORS_BUSY -> List.of(0, 1);
      case OTHERS_ELSEWHERE -> List.of(0, 1, 3);
      case TOO_FEW -> List.of(3, 4);
      case TOO_FEW_LEFT -> List.of(4);
      case NOT_NEEDED -> List.of(3);
    };
  }

  private static long number(String text, Locale locale) {
    return Long.parseLong(text.replace(locale.getLanguage().equals("nl") ? "." : ",", ""));
  }
}
