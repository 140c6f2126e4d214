/**
 * The exact planner of an exchange round: pure computation, without database or framework.
 *
 * <p>Public door: {@link nl.olievlek.planning.Planner} makes the plan and its certificate, {@link
 * nl.olievlek.planning.CertificateChecker} checks both without trusting the planner, {@link
 * nl.olievlek.planning.Explainer} tells each learner why. What the rules mean is written once, in
 * {@code Problem} (hard) and {@code Criteria} (wanted); {@code Face} holds the arithmetic of the
 * proof. All else only searches, and a mistake in it is found by the checker.
 */
package nl.olievlek.planning;
