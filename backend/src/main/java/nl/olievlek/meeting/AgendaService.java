package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Keeps the agenda of a meeting, always as a whole. */
@ApplicationScoped
class AgendaService {

  private final MeetingRepository meetings;
  private final AgendaRepository agenda;
  private final Memberships memberships;

  AgendaService(MeetingRepository meetings, AgendaRepository agenda, Memberships memberships) {
    this.meetings = meetings;
    this.agenda = agenda;
    this.memberships = memberships;
  }

  @Transactional
  AgendaView get(UUID meetingId, Scope scope) {
    var meeting = meetings.visible(meetingId, scope).orElseThrow(Problems::notFound);
    return view(meeting, scope);
  }

  @Transactional
  AgendaView replace(UUID meetingId, AgendaRequest request, long version, Scope scope) {
    var meeting = meetings.visible(meetingId, scope).orElseThrow(Problems::notFound);
    Scope.require(scope.runs(meeting.networkId()));
    meeting.requireVersion(version);
    requireReferences(meeting, request.items());
    meeting.minutes().ifPresent(request::requireMinutes);
    meetings.touch(meeting);
    agenda.replace(meetingId, items(meetingId, request.items()));
    return view(meeting, scope);
  }

  private AgendaView view(Meeting meeting, Scope scope) {
    var stamp = meetings.stamp(meeting.id(), scope).orElseThrow(Problems::notFound);
    return new AgendaView(
        stamp.version(), meeting.minutes().orElse(null), agenda.items(meeting.id()));
  }

  private static List<AgendaItem> items(UUID meeting, List<AgendaItemRequest> requests) {
    return IntStream.range(0, requests.size())
        .mapToObj(index -> new AgendaItem(meeting, index + 1, requests.get(index)))
        .toList();
  }

  private void requireReferences(Meeting meeting, List<AgendaItemRequest> items) {
    var projects = given(items, AgendaItemRequest::projectId);
    var known = new HashSet<>(agenda.projectsOf(meeting.networkId(), projects));
    requireKnown(
        items, AgendaItemRequest::projectId, known, "projectId", "platform.unknown-reference");
    var asked = given(items, AgendaItemRequest::organisationId);
    var named = new HashSet<>(agenda.organisationsOf(meeting.id()));
    if (!named.containsAll(asked)) {
      named.addAll(memberships.members(asked, meeting.networkId(), meeting.meetingDate()));
    }
    requireKnown(
        items, AgendaItemRequest::organisationId, named, "organisationId", "network.not-member");
  }

  private static List<UUID> given(
      List<AgendaItemRequest> items, Function<AgendaItemRequest, UUID> reference) {
    return items.stream().map(reference).filter(Objects::nonNull).distinct().toList();
  }

  private static void requireKnown(
      List<AgendaItemRequest> items,
      Function<AgendaItemRequest, UUID> reference,
      Collection<UUID> known,
      String field,
      String fault) {
    for (var index = 0; index < items.size(); index++) {
      var id = reference.apply(items.get(index));
      if (id != null && !known.contains(id)) {
        throw Problems.invalid("items[" + index + "]." + field, fault);
      }
    }
  }
}
