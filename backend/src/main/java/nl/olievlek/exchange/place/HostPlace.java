package nl.olievlek.exchange.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where learners of a round can go. */
@Entity
class HostPlace extends BaseEntity {

  @Column(name = "round_id")
  private UUID roundId;

  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "location_id")
  private UUID locationId;

  private String ward;

  @Column(name = "start_date")
  private LocalDate startDate;

  @Column(name = "end_date")
  private LocalDate endDate;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<Short> weekdays;

  @Column(name = "start_time")
  private LocalTime startTime;

  @Column(name = "end_time")
  private LocalTime endTime;

  @Column(name = "minimum_learners")
  private int minimumLearners;

  @Column(name = "maximum_learners")
  private int maximumLearners;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> topics;

  @Column(name = "practical_information")
  private String practicalInformation;

  @Embedded private Preparation preparation;

  @Embedded private Recognition recognition;

  @Enumerated(EnumType.STRING)
  private PlaceStatus status = PlaceStatus.DRAFT;

  private boolean sample;

  @ElementCollection
  @CollectionTable(name = "host_place_supervisor", joinColumns = @JoinColumn(name = "place_id"))
  private Set<SupervisorLoad> supervisors = new HashSet<>();

  protected HostPlace() {}

  HostPlace(HostPlaceRequest request, RoundFacts round, boolean sample) {
    roundId = round.id();
    organisationId = request.organisationId();
    this.sample = sample;
    PlaceRules.require(request, round);
    fill(request);
  }

  /**
   * Takes over all fields of a request. Once the round is planned, only what the plan does not
   * depend on can change.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the fields contradict each other
   *     or the round, 409 when it is too late
   */
  void change(HostPlaceRequest request, RoundFacts round) {
    requireHost(request);
    requireGoesOn(status);
    PlaceRules.require(request, round);
    fill(request);
  }

  /** Refuses to make it the place of another host. */
  void requireHost(HostPlaceRequest request) {
    if (!organisationId.equals(request.organisationId())) {
      throw Problems.invalid("organisationId", "exchange.place-host-fixed");
    }
  }

  /** Refuses to change what ended. */
  static void requireGoesOn(PlaceStatus status) {
    if (status.ended()) {
      throw Problems.conflict("exchange.place-ended");
    }
  }

  /** Takes a step, on or back, that needs no more than to be possible. */
  void step(PlaceStatus to) {
    status = status.to(to);
  }

  /** Sets the state that a file says the place was in. */
  void restore(PlaceStatus known) {
    status = known;
  }

  /** Whether a person is named as a supervisor. */
  boolean names(UUID person) {
    return supervisors.stream().anyMatch(load -> load.personId().equals(person));
  }

  UUID organisationId() {
    return organisationId;
  }

  PlaceStatus status() {
    return status;
  }

  LocalDate startDate() {
    return startDate;
  }

  LocalDate endDate() {
    return endDate;
  }

  private void fill(HostPlaceRequest request) {
    locationId = request.locationId();
    ward = request.ward().strip();
    startDate = request.startDate();
    endDate = request.endDate();
    weekdays = request.days();
    startTime = request.startTime();
    endTime = request.endTime();
    minimumLearners = request.minimumLearners();
    maximumLearners = request.maximumLearners();
    topics = request.topicsOnce();
    practicalInformation = request.practicalInformation();
    preparation = request.preparation();
    recognition = request.recognition();
    if (!supervisors.equals(Set.copyOf(request.supervisors()))) {
      supervisors.clear();
      supervisors.addAll(request.supervisors());
    }
  }

  /**
   * Whether a request changes nothing that a plan depends on.
   *
   * @param lost whether somebody who is named is gone, so that others have to be
   */
  boolean sameForPlan(HostPlaceRequest request, boolean lost) {
    return startDate.equals(request.startDate())
        && endDate.equals(request.endDate())
        && weekdays.equals(request.days())
        && minimumLearners == request.minimumLearners()
        && maximumLearners == request.maximumLearners()
        && topics.equals(request.topicsOnce())
        && (lost || supervisors.equals(Set.copyOf(request.supervisors())));
  }
}
