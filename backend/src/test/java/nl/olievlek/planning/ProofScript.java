package nl.olievlek.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The checker that comes with the product, as somebody without the product runs it: Python 3 has to
 * be there.
 */
public final class ProofScript {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Path here;
  private final List<String> files = new ArrayList<>();

  public ProofScript(Path here) {
    this.here = here;
  }

  /** Adds a file as somebody saved it. */
  public void add(String file) throws IOException {
    var path = here.resolve(files.size() + ".json");
    Files.writeString(path, file);
    files.add(path.toString());
  }

  /** Adds a file whose fingerprint was made to fit. */
  public void addFitting(JsonNode file) throws IOException {
    var written = JSON.writeValueAsString(JSON.convertValue(file.get("proof"), Map.class));
    ((ObjectNode) file).put("fingerprint", SeedCommitment.digest(written));
    add(JSON.writeValueAsString(file));
  }

  /** Adds what the planner made, as the product gives it. */
  void add(OpenProof.Numbered opened) throws IOException {
    var file = JSON.createObjectNode();
    file.set("proof", JSON.valueToTree(opened.proof()));
    file.set(
        "seedHashes",
        JSON.valueToTree(
            opened.proof().rounds().stream()
                .map(round -> SeedCommitment.of(round.seed()).hash())
                .toList()));
    var learners = file.putArray("learners");
    for (int n = 0; n < opened.learners().size(); n++) {
      learners.addObject().put("id", opened.learners().get(n).toString()).put("number", n + 1);
    }
    addFitting(file);
  }

  /** What it answers to each file, with more that is known. */
  public List<String> answers(String... known) throws IOException {
    var command = new ArrayList<>(List.of("python3", "docs/check_proof.py"));
    command.addAll(files);
    command.addAll(List.of(known));
    var run = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said.lines().toList();
  }

  /** A file that was read, to change something in it. */
  public static JsonNode read(String file) throws IOException {
    return JSON.readTree(file);
  }
}
