package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.edit.RequestSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** New statements, in the form of the formatter. */
final class StatementText {
  private static final int WIDE = 100;

  private StatementText() {}

  /** An edge; empty where a policy cannot be written. */
  static Optional<String> of(Edge edge, List<ParameterSpec> specs) {
    String arrow = edge.mode() == Edge.Mode.CALL ? " -> " : " ~> ";
    StringBuilder text = new StringBuilder(edge.from() + arrow + edge.to());
    edge.guards().forEach(guard -> text.append(' ').append(guard(guard)));
    return block(text.toString(), edge.policies(), specs);
  }

  private static String guard(Guard guard) {
    return guard.terms().stream()
        .map(StatementText::term)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String term(Guard.Term term) {
    return term instanceof Guard.OfShare share
        ? NumberText.of(new Value.Quantity(share.fraction(), Dimension.SHARE))
        : term.text();
  }

  /** A component with its comment; empty where a property cannot be written. */
  static Optional<String> of(Component component, List<ParameterSpec> specs) {
    String title = component.title().isEmpty() ? "" : " \"" + component.title() + "\"";
    return block(component.type() + " " + component.name() + title, component.properties(), specs)
        .map(text -> documentation(component.documentation()) + text);
  }

  /** A request class with its comment. */
  static Optional<String> of(RequestClass request) {
    String title = request.title().isEmpty() ? "" : " \"" + request.title() + "\"";
    return block(
            "request " + request.name() + title,
            RequestSheet.said(request),
            StatementCatalog.request())
        .map(text -> documentation(request.documentation()) + text);
  }

  /** A comparison; empty where its limit cannot be written. */
  static Optional<String> of(Objective objective, List<ParameterSpec> specs) {
    return specs.stream()
        .findFirst()
        .flatMap(spec -> ValueText.of(objective.limit(), spec.shape()))
        .map(
            limit ->
                objective.metric().text() + " " + objective.comparator().symbol() + " " + limit);
  }

  /** An action of a scenario; empty where a parameter cannot be written. */
  static Optional<String> of(Injection action, List<ParameterSpec> specs) {
    String lasts =
        action.forNanos().isPresent() ? " for " + LawText.time(action.forNanos().getAsLong()) : "";
    String head =
        "at "
            + LawText.time(action.atNanos())
            + lasts
            + ": "
            + action.chaos()
            + " on "
            + action.target().text();
    return block(head, action.parameters(), specs);
  }

  /** The comment that documents a declaration, with its line break. */
  static String documentation(String text) {
    if (text.isEmpty()) {
      return "";
    }
    return text.indexOf('\n') < 0
        ? "/** " + text + " */\n"
        : "/**\n"
            + text.lines()
                .map(l -> (" * " + l).stripTrailing() + "\n")
                .collect(Collectors.joining())
            + " */\n";
  }

  /** Braces behind a head; on one line where they are not too wide for it. */
  private static Optional<String> block(
      String head, Properties properties, List<ParameterSpec> specs) {
    List<String> parts = new ArrayList<>();
    for (ParameterSpec spec : specs) {
      Optional<Value> value = properties.get(spec.name());
      Shape shape = spec.shape();
      Optional<String> text = value.flatMap(v -> ValueText.of(v, shape));
      if (value.isPresent() && text.isEmpty()) {
        return Optional.empty();
      }
      text.ifPresent(t -> parts.add(spec.name() + ": " + t));
    }
    if (parts.isEmpty()) {
      return Optional.of(head);
    }
    String line = head + " { " + String.join(", ", parts) + " }";
    return Optional.of(
        line.length() <= WIDE ? line : head + " {\n    " + String.join("\n    ", parts) + "\n}");
  }
}
