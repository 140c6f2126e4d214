package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import nl.olievlek.exchange.plan.AssignmentView.HeldSeats;
import nl.olievlek.exchange.plan.PlanView.Score;
import nl.olievlek.exchange.reason.Reasons;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.problem.CallerLanguage;

/** Says in the caller's language what values count and why learners go where they go. */
@ApplicationScoped
class PlanWords {

  private final Reasons reasons;
  private final CallerLanguage language;

  PlanWords(Reasons reasons, CallerLanguage language) {
    this.reasons = reasons;
    this.language = language;
  }

  PlanView explained(PlanView plan) {
    var fault = plan.faultCode();
    return plan.said(
        fault == null ? null : language.messages().text("plan.fault." + fault),
        plan.objective().stream().map(this::explained).toList());
  }

  Page<AssignmentView> explained(Page<AssignmentView> found) {
    var sentences = reasons.sentences(found.items().stream().map(AssignmentView::reason).toList());
    return found.map(
        row -> row.because(sentences.get(row.reason()), help(row), held(row.heldSeats())));
  }

  PlanPlaceView explained(PlanPlaceView place) {
    // A host knows who comes, but not who else asked or could have come.
    var key = (place.suppressed() ? "plan.place-of-host." : "plan.place.") + place.reasonCode();
    return place.because(language.messages().text(key, place.reasonNumbers().toArray()));
  }

  private String help(AssignmentView row) {
    if (row.remedyCode() == null) {
      return null;
    }
    var texts = language.messages();
    var weeks = row.remedyWeeks().stream().map(String::valueOf).toList();
    return texts.text(
        "plan.remedy." + row.remedyCode(),
        String.join(texts.text("plan.or"), row.remedyHosts()),
        weeks.size(),
        String.join(", ", weeks));
  }

  private List<HeldSeats> held(List<HeldSeats> seats) {
    var texts = language.messages();
    return seats.stream()
        .map(
            seat -> {
              var who =
                  seat.holders().stream()
                      .map(
                          one ->
                              one.name() == null
                                  ? texts.text("plan.held.number", number(one))
                                  : texts.text("plan.held.name", one.name(), number(one)))
                      .collect(Collectors.joining(", "));
              var key = "plan.held." + seat.reason();
              return seat.saying(
                  texts.text(key, seat.host().name(), seat.ward(), seat.holders().size(), who));
            })
        .toList();
  }

  private static String number(AssignmentView.Holder holder) {
    return String.valueOf(holder.drawPosition());
  }

  private Score explained(Score score) {
    var meaning = language.messages().text("plan.objective." + score.rule(), score.step());
    return new Score(score.rule(), score.step(), score.value(), meaning);
  }
}
