package nl.olievlek.network.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;

/** Finds, adds and changes programmes. */
@ApplicationScoped
class ProgrammeService {

  private final ProgrammeRepository programmes;

  ProgrammeService(ProgrammeRepository programmes) {
    this.programmes = programmes;
  }

  Page<ProgrammeNode> list(ProgrammeFilter filter, PageRequest page) {
    return programmes.page(filter, page);
  }

  @Transactional
  ProgrammeView get(UUID id) {
    var node = programmes.node(id).orElseThrow(Problems::notFound);
    return ProgrammeView.of(node, programmes.ancestors(id), programmes.children(id));
  }

  @Transactional
  ProgrammeView add(ProgrammeRequest request) {
    requireParent(request.parentId());
    var programme = new Programme(request, false);
    programmes.persist(programme);
    return get(programme.id());
  }

  @Transactional
  ProgrammeView change(UUID id, ProgrammeRequest request, long version) {
    var programme = programmes.findByIdOptional(id).orElseThrow(Problems::notFound);
    programme.requireVersion(version);
    requireParent(request.parentId());
    requireTree(id, request.parentId());
    programme.change(request);
    return get(id);
  }

  private void requireParent(UUID parent) {
    if (parent != null && programmes.findByIdOptional(parent).isEmpty()) {
      throw Problems.unknown("parentId");
    }
  }

  /** A programme that is a part of its own part would have no top. */
  private void requireTree(UUID id, UUID parent) {
    if (parent == null) {
      return;
    }
    programmes.holdTree();
    var above = programmes.ancestors(parent);
    if (id.equals(parent) || above.stream().anyMatch(ancestor -> ancestor.id().equals(id))) {
      throw Problems.invalid("parentId", "network.programme-loop");
    }
  }
}
