package nl.olievlek.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Says which {@link NameFault} a name has. */
public final class NameValidator implements ConstraintValidator<Name, String> {

  @Override
  public boolean isValid(String name, ConstraintValidatorContext context) {
    // That nothing was said at all is another constraint's to tell.
    if (name == null || name.isBlank()) {
      return true;
    }
    var fault = NameFault.of(name);
    fault.ifPresent(
        found -> {
          context.disableDefaultConstraintViolation();
          context
              .buildConstraintViolationWithTemplate("{olievlek.name." + found.key() + "}")
              .addConstraintViolation();
        });
    return fault.isEmpty();
  }
}
