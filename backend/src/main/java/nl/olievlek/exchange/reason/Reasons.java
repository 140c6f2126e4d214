package nl.olievlek.exchange.reason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.planning.Explanation;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.Messages;

/** Keeps the explanations of a plan and puts them into words. */
@ApplicationScoped
public class Reasons {

  private final ObjectMapper json;
  private final Organisations organisations;
  private final CallerLanguage language;

  Reasons(ObjectMapper json, Organisations organisations, CallerLanguage language) {
    this.json = json;
    this.organisations = organisations;
    this.language = language;
  }

  /** An explanation as JSON, to be stored. */
  public String keep(Explanation explanation) {
    try {
      return json.writeValueAsString(KeptReason.of(explanation));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The sentences of stored explanations, in one query for the names.
   *
   * @param stored what {@link #keep} made; null stays without a sentence
   */
  public Map<String, String> sentences(Collection<String> stored) {
    return sentences(stored, language.messages().locale());
  }

  /** The same in the language of somebody else, for whom it is written down. */
  public Map<String, String> sentences(Collection<String> stored, Locale locale) {
    var kept =
        stored.stream()
            .filter(text -> text != null)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), this::read));
    // Not Map.of(): whoever has no reason asks for null and gets it.
    if (kept.isEmpty()) {
      return new HashMap<>();
    }
    var names = names(kept.values());
    return kept.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, said -> sentence(said.getValue(), names, locale)));
  }

  private List<KeptReason> read(String stored) {
    try {
      return json.readValue(stored, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored explanation cannot be read", e);
    }
  }

  private Map<String, String> names(Collection<List<KeptReason>> explanations) {
    var ids =
        explanations.stream()
            .flatMap(List::stream)
            .flatMap(reason -> reason.arguments().stream())
            .flatMap(Reasons::identifier)
            .collect(Collectors.toSet());
    return organisations.refs(ids).values().stream()
        .collect(Collectors.toMap(known -> known.id().toString(), known -> known.name()));
  }

  private static String sentence(
      List<KeptReason> explanation, Map<String, String> names, Locale locale) {
    var bundle = new Messages(locale).bundle("planning");
    return KeptReason.said(explanation).stream()
        .map(
            reason ->
                new MessageFormat(bundle.getString(reason.code().name()), locale)
                    .format(
                        reason.arguments().stream()
                            .map(argument -> name(argument, names))
                            .toArray()))
        .collect(Collectors.joining(" "));
  }

  private static Object name(Object argument, Map<String, String> names) {
    return argument instanceof String text ? names.getOrDefault(text, text) : argument;
  }

  private static Stream<UUID> identifier(Object argument) {
    try {
      return argument instanceof String text && text.length() == 36
          ? Stream.of(UUID.fromString(text))
          : Stream.empty();
    } catch (IllegalArgumentException topic) {
      return Stream.empty();
    }
  }
}
