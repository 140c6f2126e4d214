package nl.olievlek.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Period;

/** Networks as later features see them. */
@ApplicationScoped
public class Networks {

  private final NetworkRepository networks;
  private final Clock clock;

  Networks(NetworkRepository networks, Clock clock) {
    this.networks = networks;
    this.clock = clock;
  }

  /**
   * A network that a request refers to and the caller takes part in; an admin takes part in all.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when there is none
   */
  public NetworkRef require(String field, UUID id, Scope scope) {
    return networks.refs(List.of(id)).stream()
        .filter(network -> scope.joins(network.id()))
        .findFirst()
        .orElseThrow(() -> Problems.unknown(field));
  }

  /**
   * Refuses something new about a day after the last of a network, and anything new once it ended:
   * what it was is told, and its figures stay as they are. Who finds that wrong says first that it
   * did not end then.
   *
   * @param field the field of the request that says the day, or the network, for the problem
   * @param day null for today
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  public void requireOpen(String field, UUID id, LocalDate day) {
    ended(id, day)
        .ifPresent(
            last -> {
              throw Problems.invalid(field, "network.ended", last);
            });
  }

  /**
   * Refuses to go on with what was asked before a network ended, and to open what was finished.
   *
   * @param day null for today
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  public void requireStillOpen(UUID id, LocalDate day) {
    ended(id, day)
        .ifPresent(
            last -> {
              throw Problems.conflict("network.ended", last);
            });
  }

  /**
   * Refuses days of a part of a network before its first day or after its last; no day is none.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names every fault
   */
  public void requireWithin(UUID id, Period period) {
    var faults = new ArrayList<FieldText>();
    addOutside(id, period.firstField(), period.first(), faults);
    addOutside(id, period.lastField(), period.last(), faults);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private void addOutside(UUID id, String field, LocalDate day, List<FieldText> faults) {
    if (day == null) {
      return;
    }
    networks
        .beginsAfter(id, day)
        .ifPresent(start -> faults.add(Problems.violation(field, "network.begins-later", start)));
    networks
        .endedBefore(id, day)
        .ifPresent(end -> faults.add(Problems.violation(field, "network.ended", end)));
  }

  /** The last day of a network that has ended by today, or will have by a later day. */
  public Optional<LocalDate> ended(UUID id, LocalDate day) {
    var today = LocalDate.now(clock);
    return networks.endedBefore(id, day == null || day.isBefore(today) ? today : day);
  }

  /**
   * The network in the path of a request.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when there is none
   */
  public NetworkRef get(UUID id) {
    return networks.refs(List.of(id)).stream().findFirst().orElseThrow(Problems::notFound);
  }

  /**
   * The network in the path of a request, to change something of it.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when there is none, 403 when the
   *     caller does not run it
   */
  public NetworkRef getToRun(UUID id, Scope scope) {
    var network = get(id);
    Scope.require(scope.runs(id));
    return network;
  }

  /**
   * A network as what small records belong to: who runs it adds them until it ends, and changes
   * them.
   */
  public Owner owner() {
    return new Owner(
        this::get,
        (id, scope) -> {
          getToRun(id, scope);
          requireStillOpen(id, null);
        },
        this::getToRun);
  }

  /** The networks that exist among these, by identifier, in one query. */
  public Map<UUID, NetworkRef> refs(Collection<UUID> ids) {
    return networks.refs(ids).stream()
        .collect(Collectors.toMap(NetworkRef::id, Function.identity()));
  }

  /** The networks with these names, in one query. */
  public List<NetworkRef> named(Collection<String> names) {
    return networks.named(names);
  }
}
