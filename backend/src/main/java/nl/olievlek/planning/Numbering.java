package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Numbers from 1 for names: learners as they were drawn, in the first of the rounds that they are
 * in, places and organisations by identifier.
 */
final class Numbering {

  private final List<PlanningInstance> instances;
  private final Problem[] problems;
  private final Numbers learners = new Numbers();
  private final Numbers organisations = new Numbers();

  Numbering(List<PlanningInstance> instances) {
    this.instances = instances;
    problems = instances.stream().map(Problem::new).toArray(Problem[]::new);
    for (Problem problem : problems) {
      learners.of(Arrays.stream(problem.applicants).map(Applicant::id).toList());
    }
    organisations.of(
        Arrays.stream(problems)
            .flatMap(problem -> problem.organisationIds().stream())
            .sorted()
            .toList());
  }

  OpenProof.Numbered named(OpenProof proof) {
    return new OpenProof.Numbered(proof, List.of(learners.ids()), List.of(organisations.ids()));
  }

  List<OpenRound> rounds(List<List<Assignment>> plans) {
    return IntStream.range(0, problems.length).mapToObj(t -> round(t, plans.get(t))).toList();
  }

  OpenRound round(int t, List<Assignment> plan) {
    var instance = instances.get(t);
    var problem = problems[t];
    return new OpenRound(
        instance.seed(),
        instance.wanted(),
        instance.pins().size(),
        instance.forbidden().size(),
        IntStream.range(0, problem.learners())
            .mapToObj(i -> taker(problem, i, instance.seed()))
            .toList(),
        Arrays.stream(problem.places)
            .map(
                place ->
                    new OpenRound.Offer(
                        place(t, place.id()),
                        organisation(place.organisation()),
                        place.minimum(),
                        place.maximum()))
            .toList(),
        IntStream.range(0, problem.organisations())
            .mapToObj(
                o ->
                    new OpenRound.Member(
                        organisation(problem.organisation(o)), problem.takingPart(o)))
            .toList(),
        instance.shared().stream()
            .map(limit -> new OpenRound.Together(places(t, limit.places()), limit.maximum()))
            .toList(),
        seats(t, plan));
  }

  private OpenRound.Taker taker(Problem problem, int i, String seed) {
    var applicant = problem.applicants[i];
    List<Integer> possible = new ArrayList<>();
    List<Integer> otherTopic = new ArrayList<>();
    List<Integer> km = new ArrayList<>();
    for (int j = Bits.next(problem.possible(i), 0);
        j >= 0 && j < problem.nowhere();
        j = Bits.next(problem.possible(i), j + 1)) {
      possible.add(j + 1);
      km.add(problem.km(i, j));
      if (problem.missesTopic(i, j)) {
        otherTopic.add(j + 1);
      }
    }
    int before = problem.decreed().before(i);
    return new OpenRound.Taker(
        learner(applicant.id()),
        DrawOrder.badLuck(applicant),
        DrawOrder.ticket(seed, applicant.id()),
        Arrays.stream(problem.wishes(i))
            .mapToObj(o -> organisation(problem.organisation(o)))
            .toList(),
        possible,
        otherTopic,
        km,
        problem.decreed().isPinned(i),
        before < 0 ? null : before + 1);
  }

  List<OpenCase> cases(Certificate certificate) {
    return certificate.cases().stream()
        .map(
            one ->
                new OpenCase(
                    places(0, one.running()),
                    places(0, one.empty()),
                    one.decided().stream()
                        .map(s -> new OpenCase.Range(place(0, s.id()), s.least(), s.most()))
                        .toList(),
                    places(0, one.overcrowded()),
                    one.steps().stream().map(this::step).toList(),
                    seats(0, one.assignments())))
        .toList();
  }

  private OpenCase.Step step(Certificate.Step step) {
    return new OpenCase.Step(
        step.rule(),
        step.step(),
        step.bound(),
        placePrices(0, step.places()),
        organisationPrices(step.organisations()));
  }

  List<OpenCase.Price> placePrices(int t, List<Certificate.Price> prices) {
    return prices.stream().map(p -> new OpenCase.Price(place(t, p.id()), p.price())).toList();
  }

  List<OpenCase.Price> organisationPrices(List<Certificate.Price> prices) {
    return prices.stream().map(p -> new OpenCase.Price(organisation(p.id()), p.price())).toList();
  }

  private List<OpenRound.Seat> seats(int t, List<Assignment> plan) {
    return plan.stream()
        .map(pair -> new OpenRound.Seat(learner(pair.applicant()), place(t, pair.place())))
        .toList();
  }

  private List<Integer> places(int t, Collection<UUID> ids) {
    return ids.stream().map(id -> place(t, id)).sorted().toList();
  }

  int learner(UUID id) {
    return learners.of(id) + 1;
  }

  int place(int t, UUID id) {
    return problems[t].place(id) + 1;
  }

  int organisation(UUID id) {
    return organisations.of(id) + 1;
  }
}
