package nl.olievlek.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.datafaker.Faker;

/** People who do not exist: Dutch names and mail addresses that can belong to nobody. */
final class MadeUpPeople {

  private static final Set<String> PREFIXES =
      Set.of("van", "de", "der", "den", "ten", "ter", "het", "'t", "in");

  private final Faker faker;
  private final MadeUpFile file;
  private final Set<String> taken = new HashSet<>();

  MadeUpPeople(Random random, MadeUpFile file) {
    faker = new Faker(Locale.of("nl"), random);
    this.file = file;
  }

  /** Adds somebody with an address made from the name. */
  String add(String key) {
    return add(key, null);
  }

  /** Adds somebody with a given address. */
  String add(String key, String email) {
    var given = faker.name().firstName();
    var words = new ArrayList<>(List.of(faker.name().lastName().split(" ")));
    var prefix = new ArrayList<String>();
    while (words.size() > 1 && PREFIXES.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
      prefix.add(words.removeFirst().toLowerCase(Locale.ROOT));
    }
    var surname = String.join(" ", words);
    ObjectNode row = file.add("people", Map.of("key", key, "givenName", given, "surname", surname));
    if (!prefix.isEmpty()) {
      row.put("surnamePrefix", String.join(" ", prefix));
    }
    row.put("email", email == null ? address(given, surname) : email);
    return key;
  }

  private String address(String given, String surname) {
    var plain =
        Normalizer.normalize(given + "." + surname, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z.]", "");
    var address = plain + "@example.nl";
    for (var number = 2; !taken.add(address); number++) {
      address = plain + number + "@example.nl";
    }
    return address;
  }
}
