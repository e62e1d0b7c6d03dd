package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.Edits;
import dev.sysdesign.engine.model.edit.ModelEdit;
import dev.sysdesign.engine.model.edit.Outcome;
import dev.sysdesign.engine.model.edit.ValueEdit;
import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A property as people name it outside of a text: {@code app.instances}, {@code app ->
 * redis.timeout} (all edges of the two), {@code app -> redis [buy].timeout}. A name without a dot
 * is that of a param.
 *
 * @param owner what stands before the last dot
 * @param property what stands behind it
 */
public record PropertyName(String owner, String property) {
  private static final Pattern FORM = Pattern.compile("(.+)\\.([A-Za-z_][A-Za-z0-9_]*)\\s*");
  private static final Pattern EDGE =
      Pattern.compile("\\s*(\\S+?)\\s*([-~]>)\\s*([^\\s\\[]+)\\s*(\\[.*\\])?\\s*");

  /** What a name says; empty where it is that of a param. */
  public static Optional<PropertyName> read(String name) {
    Matcher form = FORM.matcher(name);
    return form.matches()
        ? Optional.of(new PropertyName(form.group(1).strip(), form.group(2)))
        : Optional.empty();
  }

  /**
   * The system with another value of the property, or why it cannot have it.
   *
   * @param value empty: it is taken away, so that the template's holds, or the default
   */
  public Outcome set(Topology topology, Optional<Expression> value) {
    Matcher edge = EDGE.matcher(owner);
    return edge.matches() ? edges(topology, edge, value) : one(topology, value);
  }

  /** What the property takes, as a sentence; "" where nobody of that name has it. */
  public String takes(Topology topology) {
    Matcher edge = EDGE.matcher(owner);
    return owners(topology, edge).stream()
        .flatMap(who -> LanguageVocabulary.ALL.parameters(topology, who).stream())
        .filter(parameter -> parameter.name().equals(property))
        .findFirst()
        .map(parameter -> Ranges.withWords(parameter.shape()))
        .filter(range -> !range.isEmpty())
        .map(range -> "'%s' takes %s.".formatted(property, range))
        .orElse("");
  }

  private List<Owner> owners(Topology topology, Matcher edge) {
    return edge.matches()
        ? topology.edges().stream()
            .filter(candidate -> isMeant(candidate, edge))
            .map(candidate -> (Owner) new Owner.OfCall(candidate.from(), candidate.step()))
            .toList()
        : List.of(new Owner.OfComponent(owner), new Owner.OfRequest(owner));
  }

  private Outcome one(Topology topology, Optional<Expression> value) {
    Owner who;
    if (topology.component(owner).isPresent()) {
      who = new Owner.OfComponent(owner);
    } else if (topology.requests().stream().anyMatch(r -> r.name().equals(owner))) {
      who = new Owner.OfRequest(owner);
    } else {
      return Outcome.refused(
          "There is no component and no request class '%s'. %s"
              .formatted(owner, DidYouMean.hintOrList(owner, names(topology)))
              .strip());
    }
    return Edits.apply(edit(who, value), topology, LanguageVocabulary.ALL);
  }

  private static List<String> names(Topology topology) {
    return Stream.concat(
            topology.components().stream().map(c -> c.name()),
            topology.requests().stream().map(RequestClass::name))
        .toList();
  }

  private ModelEdit edit(Owner who, Optional<Expression> value) {
    return value
        .map(v -> (ModelEdit) new ValueEdit.Set(who, property, v))
        .orElseGet(() -> new ValueEdit.TakeAway(who, property));
  }

  private Outcome edges(Topology topology, Matcher named, Optional<Expression> value) {
    List<Edge> meant = topology.edges().stream().filter(edge -> isMeant(edge, named)).toList();
    if (meant.isEmpty()) {
      return Outcome.refused(nothing(topology, named));
    }
    Set<Integer> steps =
        meant.stream().map(Edge::step).collect(Collectors.toCollection(LinkedHashSet::new));
    List<ModelEdit> edits = new ArrayList<>();
    steps.forEach(step -> edits.add(edit(new Owner.OfCall(named.group(1), step), value)));
    Outcome outcome = Edits.apply(new ModelEdit.Changes(edits), topology, LanguageVocabulary.ALL);
    return outcome instanceof Outcome.Applied applied
        ? new Outcome.Applied(keeping(topology, applied.topology(), meant), applied.inverse())
        : outcome;
  }

  /** Edges that run in parallel share their properties in the text; only those meant change. */
  private static Topology keeping(Topology before, Topology after, List<Edge> meant) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < after.edges().size(); i++) {
      Edge was = before.edges().get(i);
      edges.add(meant.contains(was) ? after.edges().get(i) : was);
    }
    return after.withEdges(edges);
  }

  private static boolean isMeant(Edge edge, Matcher named) {
    String arrow = edge.mode() == Edge.Mode.CALL ? "->" : "~>";
    return edge.from().equals(named.group(1))
        && edge.to().equals(named.group(3))
        && arrow.equals(named.group(2))
        && (named.group(4) == null || bare(edge.guardText()).equals(bare(named.group(4))));
  }

  private static String bare(String guards) {
    return guards.replaceAll("\\s+", "");
  }

  private static String nothing(Topology topology, Matcher named) {
    String wanted =
        "There is no edge '%s %s %s%s'."
            .formatted(
                named.group(1),
                named.group(2),
                named.group(3),
                named.group(4) == null ? "" : " " + named.group(4));
    List<String> known =
        topology.edges().stream()
            .filter(edge -> edge.from().equals(named.group(1)))
            .map(edge -> "'" + edge.identity() + "'")
            .toList();
    return known.isEmpty()
        ? wanted + " '%s' calls nobody.".formatted(named.group(1))
        : wanted + " '%s' has %s.".formatted(named.group(1), String.join(", ", known));
  }
}
