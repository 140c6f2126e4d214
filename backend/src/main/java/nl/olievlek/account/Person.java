package nl.olievlek.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import nl.olievlek.platform.persistence.BaseEntity;

/** Somebody known to the product. */
@Entity
class Person extends BaseEntity {

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "surname_prefix")
  private String surnamePrefix;

  private String surname;
  private String email;

  @Column(name = "preferred_language")
  private String preferredLanguage = "nl";

  private boolean sample;

  @Column(name = "restricted_at")
  private Instant restrictedAt;

  protected Person() {}

  Person(NewPerson details, boolean sample) {
    givenName = details.givenName().strip();
    surnamePrefix = details.surnamePrefix();
    surname = details.surname().strip();
    email = details.email() == null ? null : details.email().strip().toLowerCase(Locale.ROOT);
    this.sample = sample;
    if (details.preferredLanguage() != null) {
      prefer(details.preferredLanguage());
    }
  }

  /** Shown from now on to nobody but the person and the admin. */
  void restrict(Instant now) {
    restrictedAt = now;
  }

  void lift() {
    restrictedAt = null;
  }

  void prefer(Language language) {
    preferredLanguage = language.name();
  }
}
