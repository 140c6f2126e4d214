package nl.olievlek.account.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The look at what people were sent, at one thing only. */
@ApplicationScoped
public class CalendarChecks {

  private final CalendarPost post;

  CalendarChecks(CalendarPost post) {
    this.post = post;
  }

  /** Looks at it now. */
  public void look(UUID subject) {
    QuarkusTransaction.requiringNew().run(() -> post.correct(List.of(subject)));
  }
}
