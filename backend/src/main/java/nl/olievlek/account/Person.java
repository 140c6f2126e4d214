package nl.olievlek.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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

  @Column(name = "added_by")
  private UUID addedBy;

  // Kept by the database, beside each way in.
  @Column(name = "entered_at", insertable = false, updatable = false)
  private Instant enteredAt;

  protected Person() {}

  /** Somebody new; {@code addedBy} is null when the product itself or a file adds them. */
  Person(NewPerson details, boolean sample, UUID addedBy) {
    this.sample = sample;
    this.addedBy = addedBy;
    change(details);
  }

  void change(NewPerson details) {
    givenName = details.givenName().strip();
    surnamePrefix = details.surnamePrefix();
    surname = details.surname().strip();
    email = normal(details.email());
    if (details.preferredLanguage() != null) {
      prefer(details.preferredLanguage());
    }
  }

  void reachAt(String address) {
    email = normal(address);
  }

  /** Shown from now on to nobody but the person and the admin. */
  void restrict(Instant now) {
    restrictedAt = now;
  }

  void lift() {
    restrictedAt = null;
  }

  /** Whether the person ever had a way in: then the account is theirs. */
  boolean entered() {
    return enteredAt != null;
  }

  /** Whether an address is the one that is known, upper and lower case alike. */
  boolean hasEmail(String other) {
    return Objects.equals(email, normal(other));
  }

  String email() {
    return email;
  }

  /** An address as it is kept. */
  static String normal(String email) {
    return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
  }

  void prefer(Language language) {
    preferredLanguage = language.name();
  }
}
