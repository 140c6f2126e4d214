package nl.olievlek.platform.lifecycle;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Says more in an answer that was read as it is stored. */
public final class Said {

  private Said() {}

  /** The same record with another value of one component. */
  @SuppressWarnings("unchecked")
  public static <V extends Record> V in(V view, String component, Object value) {
    try {
      var components = view.getClass().getRecordComponents();
      var values = new Object[components.length];
      for (var i = 0; i < components.length; i++) {
        values[i] = components[i].getName().equals(component) ? value : value(view, components[i]);
      }
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      var constructor = view.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (V) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object value(Record view, RecordComponent component) throws ReflectiveOperationException {
    var accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor.invoke(view);
  }
}
