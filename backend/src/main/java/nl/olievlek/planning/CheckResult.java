package nl.olievlek.planning;

import java.util.List;

/**
 * What is wrong with a plan or its certificate; nothing, when both hold.
 *
 * @param findings one English sentence each, for the log and the auditor
 */
public record CheckResult(List<String> findings) {

  public boolean holds() {
    return findings.isEmpty();
  }
}
