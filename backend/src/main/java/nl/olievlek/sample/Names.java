package nl.olievlek.sample;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names of people who do not exist, as many kinds of names as a region has; none comes twice. */
final class Names {

  private static final List<String> GIVEN =
      list(
          """
      Aafke, Abel, Aïsha, Anouk, Arjen, Bilal, Britt, Cemile, Chantal, Daan, Dewi, Djamila, Eline,
      Emre, Esmée, Farah, Femke, Floortje, Gerben, Giovanni, Hanna, Hatice, Ibrahim, Ilse, Imane,
      Jasmijn, Jelle, João, Joke, Kaoutar, Kees, Kevin, Lieke, Lotte, Lucía, Malika, Marit, Mehmet,
      Mirthe, Nadia, Naomi, Noor, Oumaima, Pim, Priya, Rachid, Renske, Ricardo, Roos, Ruben, Samira,
      Sanne, Sem, Shanti, Sjoerd, Soraya, Tessa, Thijs, Tuan, Wietske, Xander, Yara, Yusuf, Zeynep""");

  /** Prefix and surname, parted by a stroke. */
  private static final List<String> SURNAMES =
      list(
          """
      |Achterberg, van|Alphen, |Amrani, |Baptista, ten|Berge, |Biemans, de|Boer, van den|Bosch,
      |Bouzid, |Brouwer, |Çelik, |Demir, van|Dijk, |Dijkgraaf, |Ebbers, el|Fassi, |Ferreira,
      van der|Geest, |Gunawan, |Haverkort, ter|Horst, in 't|Hout, |Ouali, |Jansma, de|Jong, |Kaya,
      |Keizer, |Kramer, van|Leeuwen, |Lont, |Martina, van der|Meer, |Mulder, |Nguyen, |Noordhof,
      |Ooms, |Oosterhuis, |Panday, |Peters, |Pinas, van|Rijn, |Rozema, |Saïdi, |Schippers, |Silva,
      |Smit, |Tahiri, |Tromp, |Uijl, |Veenstra, van|Velzen, |Visser, de|Vos, |Wessels, |Wiersma,
      |Yıldız, |Zandstra, |Zijlstra""");

  private final Random random;
  private final Set<String> taken = new HashSet<>();

  Names(Random random) {
    this.random = random;
  }

  private static List<String> list(String names) {
    return List.of(names.strip().split(",\\s+"));
  }

  Name next() {
    while (true) {
      var given = GIVEN.get(random.nextInt(GIVEN.size()));
      var surname = SURNAMES.get(random.nextInt(SURNAMES.size())).split("\\|");
      var name = new Name(given, surname[0].isEmpty() ? null : surname[0], surname[1]);
      if (taken.add(name.address())) {
        return name;
      }
    }
  }

  /**
   * A name.
   *
   * @param prefix such as "van der"; can be null
   */
  record Name(String given, String prefix, String surname) {

    /** An address that can belong to nobody. */
    String address() {
      var plain = (given + "." + surname).replace('ı', 'i');
      return Normalizer.normalize(plain, Normalizer.Form.NFD)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z.]", "")
          + "@example.nl";
    }
  }
}
