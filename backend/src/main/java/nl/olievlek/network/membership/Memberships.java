package nl.olievlek.network.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;

/**
 * Memberships as later features see them: which organisation a request may name. It was or will be
 * a member on the day that the request is about; for what is past, being one today is enough, so
 * that it can be written down afterwards.
 */
@ApplicationScoped
public class Memberships {

  private final MembersRepository members;
  private final Clock clock;

  Memberships(MembersRepository members, Clock clock) {
    this.members = members;
    this.clock = clock;
  }

  /**
   * Refuses an organisation that is no member of a network.
   *
   * @param field the field of the request, for the problem
   * @param day what the request is about; null for today
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  public void requireMember(String field, UUID organisation, UUID network, LocalDate day) {
    if (of(List.of(organisation), network, null, day).isEmpty()) {
      throw Problems.invalid(field, "network.not-member");
    }
  }

  /**
   * As {@link #requireMember}, for a member that is one as a school.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  public void requireSchool(String field, UUID organisation, UUID network, LocalDate day) {
    if (of(List.of(organisation), network, MembershipRole.SCHOOL, day).isEmpty()) {
      throw Problems.invalid(field, "network.not-school");
    }
  }

  /** Those among some organisations that a request about a day may name; null for today. */
  public Set<UUID> members(Collection<UUID> organisations, UUID network, LocalDate day) {
    return of(organisations, network, null, day);
  }

  private Set<UUID> of(
      Collection<UUID> organisations, UUID network, MembershipRole role, LocalDate day) {
    var today = LocalDate.now(clock);
    var future = day != null && day.isAfter(today);
    var days = future ? List.of(day) : day == null ? List.of(today) : List.of(day, today);
    return members.on(organisations, network, role, days, today);
  }
}
