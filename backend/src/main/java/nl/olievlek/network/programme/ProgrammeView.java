package nl.olievlek.network.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.network.ProgrammeRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme or a part of one with its place in the tree. */
@Schema(name = "Programme", description = "A programme or a part of one.")
record ProgrammeView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "What it is a part of.", nullable = true) ProgrammeRef parent,
    @Schema(description = "What it is.", examples = "PROGRAMME") ProgrammeKind kind,
    @Schema(
            description = "Name; null when no source names it.",
            examples = "Volwaardig leven",
            nullable = true)
        String name,
    @Schema(description = "A few sentences about it.", nullable = true) String description,
    @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl,
    @Schema(description = "The network that a node of kind `LEARNING_NETWORK` is.", nullable = true)
        NetworkRef network,
    @Schema(description = "What it is a part of, the whole first.") List<ProgrammeRef> ancestors,
    @Schema(description = "Its direct parts, by name; those without a name last.")
        List<ProgrammeNode> children,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample)
    implements Versioned {

  static ProgrammeView of(
      ProgrammeNode node, List<ProgrammeRef> ancestors, List<ProgrammeNode> children) {
    return new ProgrammeView(
        node.id(),
        node.version(),
        node.parent(),
        node.kind(),
        node.name(),
        node.description(),
        node.sourceUrl(),
        node.network(),
        ancestors,
        children,
        node.sample());
  }
}
