package nl.olievlek.sample;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A row of a network file in the making. */
final class MadeUpRow {

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  /** Fills in a field; what is null is left out. */
  MadeUpRow with(String field, Object value) {
    if (value != null) {
      node.set(field, MadeUpFile.JSON.valueToTree(value));
    }
    return this;
  }

  ObjectNode node() {
    return node;
  }
}
