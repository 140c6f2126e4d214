package nl.olievlek.account.policy;

/** Whether an organisation asks for a second factor of those who see data of others. */
public enum SecondFactor {
  REQUIRED,
  OPTIONAL
}
