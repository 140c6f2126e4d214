package nl.olievlek.learner.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.time.Periods;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A group of learners who go through a course together. */
@Entity
class Cohort extends BaseEntity {

  /** The longest course, with room for who learns beside little work. */
  private static final int LONGEST_YEARS = 10;

  private UUID networkId;
  private UUID schoolId;
  private String name;
  private String qualification;
  private LocalDate startDate;
  private LocalDate nominalEndDate;
  private LocalDate decisionDate;
  private int minimumSize;
  private Integer maximumSize;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "smallint[]")
  private List<Short> schoolWeekdays;

  @Enumerated(EnumType.STRING)
  private CohortStatus status;

  private String cancelReason;
  private UUID mergedIntoId;
  private boolean sample;

  protected Cohort() {}

  Cohort(CohortRequest request) {
    this(request, CohortStatus.PREPARATION, null, false);
  }

  /** One that came in with a file, as it stands. */
  Cohort(CohortRequest request, CohortStatus status, String cancelReason, boolean sample) {
    networkId = request.networkId();
    this.status = status;
    this.cancelReason = cancelReason;
    this.sample = sample;
    change(request);
  }

  final void change(CohortRequest request) {
    requireSound(request);
    schoolId = request.schoolId();
    name = request.name().strip();
    qualification = request.qualification();
    startDate = request.startDate();
    nominalEndDate = request.nominalEndDate();
    decisionDate = request.decisionDate();
    minimumSize = request.minimumSize();
    maximumSize = request.maximumSize();
    var weekdays = request.schoolWeekdays() == null ? List.<Integer>of() : request.schoolWeekdays();
    schoolWeekdays = weekdays.stream().distinct().sorted().map(Integer::shortValue).toList();
  }

  /**
   * Refuses other days for what was: a cohort that began has no first day to come, and one that
   * finished keeps its days.
   */
  void requireSameCourse(CohortRequest request, LocalDate today) {
    var faults = new ArrayList<FieldText>();
    if (status == CohortStatus.ACTIVE && request.startDate().isAfter(today)) {
      faults.add(Problems.violation("startDate", "learner.cohort-began"));
    }
    if (status == CohortStatus.FINISHED && !request.startDate().equals(startDate)) {
      faults.add(Problems.violation("startDate", "learner.cohort-finished"));
    }
    if (status == CohortStatus.FINISHED && !request.nominalEndDate().equals(nominalEndDate)) {
      faults.add(Problems.violation("nominalEndDate", "learner.cohort-finished"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  List<Integer> schoolWeekdays() {
    return schoolWeekdays.stream().map(Short::intValue).toList();
  }

  CohortStatus status() {
    return status;
  }

  LocalDate startDate() {
    return startDate;
  }

  /** Refuses to go on unless enough learners are enrolled or pledged. */
  void requireEnough(CohortView.Counts counts) {
    if (counts.enrolled() + counts.pledged() < minimumSize) {
      throw Problems.conflict("learner.gate", minimumSize, counts.enrolled(), counts.pledged());
    }
  }

  /** Refuses to begin before the first day. */
  void requireFirstDay(LocalDate today) {
    if (today.isBefore(startDate)) {
      throw Problems.conflict("learner.cohort-begins-later", startDate);
    }
  }

  /** Refuses to be over unless of every learner is known what became of them. */
  void requireOutcomes(CohortView.Counts counts, LocalDate today) {
    if (counts.enrolled() == 0 && today.isBefore(nominalEndDate)) {
      throw Problems.conflict("learner.cohort-nobody", nominalEndDate);
    }
    if (counts.missingOutcome() > 0) {
      throw Problems.conflict("learner.outcome-missing", counts.missingOutcome());
    }
  }

  /**
   * Refuses to take the step back that led here.
   *
   * @param begun number of learners who began
   */
  void requireBack(int begun) {
    if (mergedIntoId != null) {
      throw Problems.conflict("learner.cohort-merged");
    }
    if (status == CohortStatus.ACTIVE && begun > 0) {
      throw Problems.conflict("learner.cohort-begun", begun);
    }
  }

  /** Takes a step, on or back. */
  void step(CohortStatus to, String reason) {
    status = status.to(to);
    cancelReason = to == CohortStatus.CANCELLED ? reason.strip() : null;
  }

  /** Its learners and pledges went on in another cohort. */
  void mergedInto(UUID cohort) {
    mergedIntoId = cohort;
  }

  private void requireSound(CohortRequest request) {
    Periods.requireLikely("startDate", request.startDate());
    Periods.requireLikely("nominalEndDate", request.nominalEndDate());
    var faults = new ArrayList<FieldText>();
    if (!request.networkId().equals(networkId)) {
      faults.add(Problems.violation("networkId", "learner.network-fixed"));
    }
    if (!request.startDate().isBefore(request.nominalEndDate())) {
      faults.add(Problems.violation("nominalEndDate", "learner.end-after-start"));
    }
    if (request.nominalEndDate().isAfter(request.startDate().plusYears(LONGEST_YEARS))) {
      faults.add(Problems.violation("nominalEndDate", "learner.too-long", LONGEST_YEARS));
    }
    if (request.decisionDate() != null && request.decisionDate().isAfter(request.startDate())) {
      faults.add(Problems.violation("decisionDate", "learner.decision-after-start"));
    }
    if (request.maximumSize() != null && request.maximumSize() < request.minimumSize()) {
      faults.add(Problems.violation("maximumSize", "learner.maximum-size"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }
}
