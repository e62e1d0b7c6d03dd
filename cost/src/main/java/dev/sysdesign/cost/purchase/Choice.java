package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the properties of a component choose what it is bought as. A choice names one purchase or
 * none and never two, so that nothing is billed twice.
 */
public sealed interface Choice {
  /** What a component of the type is bought as; empty where nobody sends a bill for it. */
  Optional<Purchase> of(Component component);

  /** All that it may come to, in the order in which people read them. */
  List<Purchase> purchases();

  /** The word for it in the file, or its property; "" where nothing has to be said. */
  Reach reach(Purchase purchase);

  /**
   * How a file reaches a purchase.
   *
   * @param property the property to set; "" where nothing has to be set
   * @param word the word that it must have; "" where setting it is enough
   */
  record Reach(String property, String word) {
    static final Reach ALWAYS = new Reach("", "");
  }

  /** It costs nothing. */
  record Nothing() implements Choice {
    @Override
    public Optional<Purchase> of(Component component) {
      return Optional.empty();
    }

    @Override
    public List<Purchase> purchases() {
      return List.of();
    }

    @Override
    public Reach reach(Purchase purchase) {
      return Reach.ALWAYS;
    }
  }

  /** There is only one way to buy it. */
  record Always(Purchase purchase) implements Choice {
    @Override
    public Optional<Purchase> of(Component component) {
      return Optional.of(purchase);
    }

    @Override
    public List<Purchase> purchases() {
      return List.of(purchase);
    }

    @Override
    public Reach reach(Purchase other) {
      return Reach.ALWAYS;
    }
  }

  /** It is bought where the file sets a property, else it costs nothing. */
  record WhereSet(ParameterSpec property, Purchase purchase) implements Choice {
    @Override
    public Optional<Purchase> of(Component component) {
      return Optional.of(purchase).filter(p -> component.properties().has(property.name()));
    }

    @Override
    public List<Purchase> purchases() {
      return List.of(purchase);
    }

    @Override
    public Reach reach(Purchase other) {
      return new Reach(property.name(), "");
    }
  }

  /** What one word of a {@link ByWord} choice, or a function of that name, stands for. */
  record Offer(String word, Purchase purchase) {}

  /**
   * The word that is meant where the file does not say one.
   *
   * @param anySet it is meant where one of these properties is set
   * @param noneSet and none of these
   */
  record Inferred(String word, List<ParameterSpec> anySet, List<String> noneSet) {
    boolean holds(Properties properties) {
      return anySet.stream().anyMatch(p -> properties.has(p.name()))
          && noneSet.stream().noneMatch(properties::has);
    }
  }

  /**
   * A word of the file chooses.
   *
   * @param property the property that has the word, or a function of that name
   * @param offers one for each word; the first is taken where nothing says otherwise
   * @param inferred words that follow from other properties where the file does not say one; the
   *     first that holds is taken
   */
  record ByWord(String property, List<Offer> offers, List<Inferred> inferred) implements Choice {
    public ByWord {
      offers = List.copyOf(offers);
      inferred = List.copyOf(inferred);
    }

    static ByWord of(String property, Offer... offers) {
      return new ByWord(property, List.of(offers), List.of());
    }

    @Override
    public Optional<Purchase> of(Component component) {
      String word = word(component.properties());
      return offers.stream().filter(o -> o.word().equals(word)).map(Offer::purchase).findFirst();
    }

    @Override
    public List<Purchase> purchases() {
      return offers.stream().map(Offer::purchase).toList();
    }

    @Override
    public Reach reach(Purchase purchase) {
      return offers.stream()
          .filter(o -> o.purchase().equals(purchase))
          .map(o -> new Reach(property, o.word()))
          .findFirst()
          .orElse(Reach.ALWAYS);
    }

    /**
     * The parameter whose words are those of the offers, for a property that only the bill reads.
     */
    ParameterSpec parameter(String doc) {
      String[] wordsAndDocs =
          offers.stream()
              .flatMap(o -> Stream.of(o.word(), o.purchase().doc()))
              .toArray(String[]::new);
      ParameterSpec spec = ParameterSpec.words(property, doc, wordsAndDocs);
      return inferred.isEmpty() ? spec.orElse(offers.get(0).word()) : spec;
    }

    private String word(Properties properties) {
      Optional<Value> said = properties.get(property);
      if (said.isPresent()) {
        return said.get() instanceof Value.Call call
            ? call.function()
            : properties.word(property).orElse("");
      }
      return inferred.stream()
          .filter(i -> i.holds(properties))
          .map(Inferred::word)
          .findFirst()
          .orElse(offers.get(0).word());
    }
  }
}
