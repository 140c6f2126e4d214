package nl.olievlek.testing;

import java.util.List;

/**
 * The kinds of small records that a feature has. A feature with some has one bean of this in its
 * own test folder.
 */
public interface RecordSamples {

  /** Each kind once. */
  List<RecordSample> kinds();
}
