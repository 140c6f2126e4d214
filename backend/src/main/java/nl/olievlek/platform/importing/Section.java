package nl.olievlek.platform.importing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which section of a network file a bean of {@link ImportSection} reads. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Section {

  /** Name in the file, for example {@code cohorts}. */
  String value();

  /**
   * Place in the reading order: a section may refer to rows of lower ones. Tens, as the packages
   * are ordered.
   */
  int order();
}
