package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.ScenarioEdit;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.ExpectDecl;
import dev.sysdesign.lang.ast.InjectionDecl;
import dev.sysdesign.lang.ast.ScenarioDecl;
import dev.sysdesign.lang.tree.Tokens;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes changes of scenarios. */
final class ScenarioWriter implements ScenarioEdit.Visitor<Texts> {
  private final Draft draft;
  private final Topology after;

  /**
   * Writes changes.
   *
   * @param after the model that they lead to
   */
  ScenarioWriter(Draft draft, Topology after) {
    this.draft = draft;
    this.after = after;
  }

  private static Texts unwritable(String scenario) {
    return new Texts.Bad(
        "A value of '" + scenario + "' was read from a file of numbers; name the file.");
  }

  private Optional<String> text(Owner.OfAction owner, Injection action) {
    return StatementText.of(action, LanguageVocabulary.ALL.parameters(after, owner));
  }

  private Optional<String> text(Scenario scenario) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < scenario.injections().size(); i++) {
      text(new Owner.OfAction(scenario.name(), i), scenario.injections().get(i))
          .ifPresent(lines::add);
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < scenario.expectations().size(); i++) {
      Owner owner = new Owner.OfExpectation(scenario.name(), i);
      StatementText.of(
              scenario.expectations().get(i), LanguageVocabulary.ALL.parameters(after, owner))
          .ifPresent(expected::add);
    }
    if (lines.size() < scenario.injections().size()) {
      return Optional.empty();
    }
    if (!expected.isEmpty()) {
      lines.add("expect { " + String.join(", ", expected) + " }");
    }
    String title = scenario.title().isEmpty() ? "" : " \"" + scenario.title() + "\"";
    String body = String.join("\n", lines).replace("\n", "\n    ");
    return Optional.of(
        StatementText.documentation(scenario.documentation())
            + "scenario "
            + scenario.name()
            + title
            + " {\n    "
            + body
            + "\n}");
  }

  @Override
  public Texts add(ScenarioEdit.Add edit) {
    Optional<String> text = text(edit.scenario());
    if (text.isEmpty()) {
      return unwritable(edit.scenario().name());
    }
    List<ScenarioDecl> all = declared();
    if (edit.index() < all.size()) {
      ScenarioDecl next = all.get(edit.index());
      return Texts.of(draft, Statements.around(draft, next).before(next, text.get()));
    }
    ScenarioDecl last = all.isEmpty() ? null : all.get(all.size() - 1);
    return last != null && draft.isMain(last)
        ? Texts.of(draft, Statements.around(draft, last).after(last, text.get()))
        : new Places(draft).add(Places.Kind.SCENARIO, text.get());
  }

  private List<ScenarioDecl> declared() {
    return draft.members().of(ScenarioDecl.class).stream()
        .filter(s -> s.getName() != null)
        .toList();
  }

  @Override
  public Texts remove(ScenarioEdit.Remove edit) {
    ScenarioDecl scenario = new Judged(draft).scenario(edit.name());
    return Texts.of(draft, Statements.around(draft, scenario).remove(scenario));
  }

  @Override
  public Texts rename(ScenarioEdit.Rename edit) {
    ScenarioDecl scenario = new Judged(draft).scenario(edit.name());
    String file = draft.sources().unit(scenario).file();
    return Tokens.first(scenario, AstPackage.Literals.SCENARIO_DECL__NAME)
        .map(name -> Texts.of(draft, Mention.of(file, name).splice(edit.to())))
        .orElseThrow();
  }

  @Override
  public Texts addAction(ScenarioEdit.AddAction edit) {
    Optional<String> text = text(edit.at(), edit.action());
    if (text.isEmpty()) {
      return unwritable(edit.at().scenario());
    }
    ScenarioDecl scenario = new Judged(draft).scenario(edit.at().scenario());
    Statements statements = Statements.around(draft, scenario);
    if (scenario.getBody() == null) {
      return Texts.of(
          draft,
          Splice.insert(statements.file(), Statements.end(scenario), " {\n" + text.get() + "\n}"));
    }
    List<InjectionDecl> all = new ArrayList<>();
    scenario.getBody().getLines().forEach(line -> all.addAll(line.getInjections()));
    if (edit.at().action() < all.size()) {
      return before(all.get(edit.at().action()), edit.at(), text.get());
    }
    List<AtLine> lines = scenario.getBody().getLines();
    List<ExpectDecl> expects = scenario.getBody().getExpects();
    if (!lines.isEmpty()) {
      return Texts.of(draft, statements.after(lines.get(lines.size() - 1), text.get()));
    }
    return Texts.of(
        draft,
        expects.isEmpty()
            ? statements.atEnd(scenario.getBody(), text.get())
            : statements.before(expects.get(0), text.get()));
  }

  private Texts before(InjectionDecl next, Owner.OfAction at, String text) {
    AtLine line = (AtLine) next.eContainer();
    if (line.getInjections().indexOf(next) == 0) {
      return Texts.of(draft, Statements.around(draft, line).before(line, text));
    }
    return Texts.of(draft, new Headers(draft).apart(line))
        .then(now -> new ScenarioWriter(now, after).before(new Judged(now).action(at), at, text));
  }

  @Override
  public Texts removeAction(ScenarioEdit.RemoveAction edit) {
    AtLine line = (AtLine) new Judged(draft).action(edit.at()).eContainer();
    return line.getInjections().size() == 1
        ? Texts.of(draft, Statements.around(draft, line).remove(line))
        : Texts.of(draft, new Headers(draft).apart(line))
            .then(now -> new ScenarioWriter(now, after).removeAction(edit));
  }
}
