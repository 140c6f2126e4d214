package nl.olievlek.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Names fields as the caller wrote them. */
final class Fields {

  private Fields() {}

  /** {@code create.request.items[2].name} becomes {@code items[2].name}. */
  static String of(Path path) {
    var nodes = StreamSupport.stream(path.spliterator(), false).toList();
    var inBody =
        nodes.stream().filter(n -> n.getKind() == ElementKind.PROPERTY || isElement(n)).toList();
    var shown = inBody.isEmpty() ? List.of(nodes.getLast()) : inBody;
    var name = new StringBuilder();
    for (var node : shown) {
      if (node.isInIterable() && node.getIndex() != null) {
        name.append('[').append(node.getIndex()).append(']');
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        name.append(name.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return name.toString();
  }

  /** The path of a value that could not be read from JSON. */
  static String of(List<JsonMappingException.Reference> path) {
    var name = new StringBuilder();
    for (var step : path) {
      if (step.getFieldName() == null) {
        name.append('[').append(step.getIndex()).append(']');
      } else {
        name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return name.toString();
  }

  private static boolean isElement(Path.Node node) {
    return node.getKind() == ElementKind.CONTAINER_ELEMENT;
  }
}
