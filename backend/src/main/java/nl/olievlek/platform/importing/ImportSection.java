package nl.olievlek.platform.importing;

/**
 * One section of a network file, read by the feature that owns it. Implementations are CDI beans.
 */
public interface ImportSection {

  /** Name of the section in the file, for example {@code cohorts}. */
  String name();

  /**
   * Place in the reading order: a section may refer to rows of lower ones. Tens, as the packages
   * are ordered.
   */
  int order();

  /**
   * Stores one row. Faults are thrown as {@link ImportFault} or as any problem; the row is named by
   * the caller.
   */
  void read(ImportRow row);
}
