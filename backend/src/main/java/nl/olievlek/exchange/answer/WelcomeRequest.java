package nl.olievlek.exchange.answer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which learners may come. */
@Schema(description = "Which learners may come.")
record WelcomeRequest(
    @NotEmpty @Size(max = 250) @Schema(description = "Their internships at your organisation.")
        Set<@NotNull UUID> internshipIds) {

  /** What a link to the caller would ask. */
  AnswerLink asLink(Scope caller) {
    return new AnswerLink(caller.person(), Question.WELCOME, List.copyOf(internshipIds), null);
  }

  /** The yes that such a link would be answered with. */
  AnswerRequest asAnswer() {
    return new AnswerRequest(null, Answer.ACCEPT, null, internshipIds, null);
  }
}
