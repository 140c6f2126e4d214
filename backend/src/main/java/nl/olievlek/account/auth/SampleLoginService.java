package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.olievlek.account.People;

/** Gives the people of a sample a password, so that a visitor can look around as each of them. */
@ApplicationScoped
public class SampleLoginService {

  private final People people;
  private final Passwords passwords;

  SampleLoginService(People people, Passwords passwords) {
    this.people = people;
    this.passwords = passwords;
  }

  /** Sets one password for all of these addresses. */
  @Transactional
  public void set(List<String> emails, String password) {
    emails.forEach(email -> passwords.set(people.at(email).orElseThrow(), password));
  }
}
