package nl.olievlek.platform.problem;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * What is wrong with a field is said in the same language as the rest of the answer. By itself the
 * validator knows {@code en} but not {@code en-GB}.
 */
@ApplicationScoped
class ValidationLanguage implements ValidatorFactoryCustomizer {

  private final CallerLanguage caller;

  ValidationLanguage(CallerLanguage caller) {
    this.caller = caller;
  }

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    configuration.localeResolver(context -> language());
  }

  private Locale language() {
    return CurrentRequestManager.get() == null ? Messages.DEFAULT : caller.messages().locale();
  }
}
