package nl.olievlek.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import nl.olievlek.platform.problem.UnfitValue;
import nl.olievlek.platform.text.PlainText;

/** A text of a caller, with accents in the one form in which texts are kept. */
final class TextDeserializer extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  TextDeserializer() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    var text = StringDeserializer.instance.deserialize(parser, context);
    if (!PlainText.readable(text)) {
      throw new UnfitValue(parser, "platform.characters");
    }
    return PlainText.composed(text);
  }
}
