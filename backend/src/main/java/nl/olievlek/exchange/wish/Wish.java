package nl.olievlek.exchange.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.text.NameFault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a learner of a round wants to go. */
@Entity
class Wish extends BaseEntity {

  @Column(name = "round_id")
  private UUID roundId;

  @Column(name = "learner_id")
  private UUID learnerId;

  @Column(name = "learning_question")
  private String learningQuestion;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "ranked_host_ids")
  private List<UUID> rankedHostIds;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> topics;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "unavailable_dates")
  private List<LocalDate> unavailableDates;

  private boolean absent;

  @Column(name = "absence_reason")
  private String absenceReason;

  protected Wish() {}

  Wish(UUID roundId, UUID learnerId, WishRequest request) {
    this.roundId = roundId;
    this.learnerId = learnerId;
    change(request);
  }

  void change(WishRequest request) {
    absent = request.absent();
    absenceReason = request.absenceReason();
    learningQuestion = said(request.learningQuestion());
    rankedHostIds = List.copyOf(request.rankedHostIds());
    topics = request.topics().stream().map(String::strip).distinct().toList();
    unavailableDates = request.unavailableDates().stream().distinct().sorted().toList();
  }

  /** What nobody can read is no question. */
  private static String said(String question) {
    return question != null && NameFault.of(question).filter(NameFault.EMPTY::equals).isPresent()
        ? null
        : question;
  }
}
