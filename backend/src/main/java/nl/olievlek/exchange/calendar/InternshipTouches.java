package nl.olievlek.exchange.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.feed.CalendarPost;
import nl.olievlek.exchange.place.PlaceChanged;
import nl.olievlek.learner.LearnerChanged;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Has calendars follow what changes about an internship without being a step of it. */
@ApplicationScoped
class InternshipTouches {

  private final CalendarPost post;
  private final Sql sql;

  InternshipTouches(CalendarPost post, Sql sql) {
    this.post = post;
    this.sql = sql;
  }

  void follow(@Observes PlaceChanged place) {
    touch("host_place_id = :of", place.placeId());
  }

  void follow(@Observes LearnerChanged learner) {
    touch("learner_id = :of", learner.learnerId());
  }

  private void touch(String condition, UUID of) {
    List<UUID> internships =
        sql.list(
            UUID.class,
            Query.of("select id from exchange_internship")
                .where(condition, "of", of)
                .where(Condition.of("status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')")));
    post.touched(internships);
  }
}
