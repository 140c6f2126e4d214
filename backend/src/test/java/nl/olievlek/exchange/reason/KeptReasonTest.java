package nl.olievlek.exchange.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.olievlek.planning.ReasonCode;
import org.junit.jupiter.api.Test;

class KeptReasonTest {

  @Test
  void says_once_that_the_draw_decided() {
    var without = reason(ReasonCode.NO_PLACES_LEFT_DRAW);
    var choice = reason(ReasonCode.CHOICE_DRAW, 1, "Het Laar");

    assertEquals(List.of(without), KeptReason.said(List.of(without, choice)));
  }

  @Test
  void says_why_not_the_best_choice_that_was_missed() {
    var got = reason(ReasonCode.LOWER_CHOICE, "Het Laar", 3);
    var first = reason(ReasonCode.CHOICE_DRAW, 1, "Amaliazorg");
    var second = reason(ReasonCode.CHOICE_DATES, 2, "Maria Oord");

    assertEquals(List.of(got, first), KeptReason.said(List.of(got, first, second)));
  }

  private static KeptReason reason(ReasonCode code, Object... arguments) {
    return new KeptReason(code, List.of(arguments));
  }
}
