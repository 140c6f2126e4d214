package nl.olievlek.platform.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which kind of data a bean of {@link PersonalData} keeps; no two keep the same. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Keeps {

  /** Name of the kind. */
  String value();

  /**
   * Its place among the kinds, which follows the order of the packages: what is first goes last.
   */
  int position();
}
