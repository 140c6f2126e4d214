package nl.olievlek.platform.importing;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network file.
 *
 * @param format version of the format, now 1
 * @param sample whether its rows are made up; they are marked as such wherever they are shown
 * @param anchorDate when given, all dates are moved by whole weeks so that this one falls in the
 *     current week
 * @param source where the facts come from
 * @param sections rows by section name; a row may carry a {@code key} that later rows refer to
 */
@Schema(
    description =
        "A network with its organisations, people and everything that happened, in one file. "
            + "Sections are read in a fixed order, whatever their order in the file.")
public record ImportFile(
    @Schema(description = "Version of the format.", examples = "1") int format,
    @Schema(description = "Whether the rows are made up; they are marked as such wherever shown.")
        boolean sample,
    @Schema(
            description =
                "Moves all dates by whole weeks so that this one falls in the current week.",
            examples = "2026-11-23",
            nullable = true)
        LocalDate anchorDate,
    @Schema(description = "Where the facts come from.", nullable = true) String source,
    @Schema(
            implementation = Sections.class,
            description = "Rows by section. A row may carry a `key` that later rows refer to.",
            examples =
                "{\"organisations\": [{\"key\": \"het-laar\", \"name\": \"Het Laar\", \"kind\": \"CARE_PROVIDER\"}]}")
        @JsonSetter(contentNulls = Nulls.SET)
        Map<String, List<JsonNode>> sections) {

  /** A section that is left out, or null, has no rows. */
  public ImportFile {
    sections =
        sections == null
            ? Map.of()
            : sections.entrySet().stream()
                .filter(section -> section.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** How the sections read in the contract, which would show the insides of a parser otherwise. */
  @Schema(
      name = "ImportSections",
      description = "Rows by section.",
      type = SchemaType.OBJECT,
      additionalProperties = Rows.class)
  private interface Sections {}

  /** How a section reads in the contract: what a row holds is with the feature that owns it. */
  @Schema(
      name = "ImportRows",
      description = "The rows of one section.",
      type = SchemaType.ARRAY,
      implementation = Row.class)
  private interface Rows {}

  /** How a row reads in the contract. */
  @Schema(
      name = "ImportRow",
      description =
          "One row: the fields of the request that adds such a thing, with `Id` dropped from "
              + "references, which hold the `key` of another row.",
      type = SchemaType.OBJECT,
      additionalProperties = Schema.True.class)
  private interface Row {}
}
