package nl.olievlek.learner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** One person's trajectory through a course. */
@Entity
class Learner extends BaseEntity {

  private UUID networkId;
  private UUID personId;
  private UUID cohortId;
  private UUID employerId;
  private UUID supervisorId;

  @Enumerated(EnumType.STRING)
  private LearnerStatus status;

  private LocalDate appliedDate;
  private LocalDate activeFromDate;
  private LocalDate outcomeDate;
  private String dropoutReason;
  private String outcomeNote;
  private String destination;
  private Boolean stillInTraining;
  private Integer contractHoursPerWeek;
  private boolean sample;

  protected Learner() {}
}
