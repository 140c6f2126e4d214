package nl.olievlek.platform.importing;

/** A row that cannot be read; the reader of the file adds which row it was. */
public final class ImportFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String key;
  private final transient Object[] arguments;

  /**
   * Makes a fault.
   *
   * @param field the field that is wrong
   * @param key the message, see {@link nl.olievlek.platform.problem.Problems}
   */
  public ImportFault(String field, String key, Object... arguments) {
    super(field + ": " + key);
    this.field = field;
    this.key = key;
    this.arguments = arguments.clone();
  }

  String field() {
    return field;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments;
  }
}
