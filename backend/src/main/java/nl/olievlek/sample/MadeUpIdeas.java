package nl.olievlek.sample;

import java.util.List;
import nl.olievlek.sample.MadeUpProposals.Told;

/** Ideas of learners of the invented network, in every state. */
final class MadeUpIdeas {

  static final List<Told> ALL =
      List.of(
          new Told(
              "bed",
              "va",
              0,
              "Overdracht aan bed",
              "Draag over bij de bewoner, zodat die meehoort en meepraat.",
              "STANDARD",
              -640),
          new Told(
              "welkom",
              "ba",
              2,
              "Welkomstkaart voor nieuwe bewoners",
              "Geef een kaart met namen en foto's van het team.",
              "STANDARD",
              -420),
          new Told(
              "rooster",
              "vb",
              1,
              "Rooster zichtbaar in de huiskamer",
              "Hang het rooster waar bewoners en familie het zien.",
              "TRIAL",
              -60),
          new Told(
              "was",
              "vb",
              2,
              "Eigen wasmand op de kamer",
              "Laat bewoners zelf kiezen wat vandaag in de was gaat.",
              "EVALUATED",
              -150),
          new Told(
              "stilte",
              "ba",
              4,
              "Stil uur na het eten",
              "Plan geen taken in het uur na het eten.",
              "STOPPED",
              -380),
          new Told(
              "muziek",
              "ba",
              6,
              "Muziek bij het wassen",
              "Vraag bewoners welke muziek ze willen horen.",
              "REJECTED",
              -330),
          new Told(
              "tas",
              "vb",
              3,
              "Vaste tas voor de avonddienst",
              "Leg wat je 's avonds nodig hebt klaar in een tas.",
              "IN_REVIEW",
              -20),
          new Told(
              "buddy",
              "bb",
              2,
              "Een maatje in de eerste maand",
              "Koppel wie begint aan wie net een jaar verder is.",
              "RETURNED",
              -30),
          new Told(
              "vraag",
              "vb",
              5,
              "Elke week een waarom-vraag",
              "Bespreek elke week één gewoonte: waarom doen we dit zo?",
              "SUBMITTED",
              -24),
          new Told(
              "wandel",
              "bb",
              3,
              "Wandelmaatje",
              "Koppel een leerling aan een bewoner die graag loopt.",
              "SUBMITTED",
              -4));

  private MadeUpIdeas() {}
}
