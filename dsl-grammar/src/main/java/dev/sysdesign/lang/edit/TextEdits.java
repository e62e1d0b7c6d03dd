package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.ComponentEdit;
import dev.sysdesign.engine.model.edit.EdgeEdit;
import dev.sysdesign.engine.model.edit.Edits;
import dev.sysdesign.engine.model.edit.ModelEdit;
import dev.sysdesign.engine.model.edit.ObjectiveEdit;
import dev.sysdesign.engine.model.edit.Outcome;
import dev.sysdesign.engine.model.edit.ParamEdit;
import dev.sysdesign.engine.model.edit.RequestEdit;
import dev.sysdesign.engine.model.edit.ScenarioEdit;
import dev.sysdesign.engine.model.edit.ValueEdit;
import dev.sysdesign.lang.SourceParser;
import dev.sysdesign.lang.formatting.SystemFormatter;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Edits of models as edits of texts. Reading the changed text gives what the edit makes of the
 * model; a text that had the form of the formatter keeps it, and of any other text no line changes
 * that the edit is not about.
 */
public final class TextEdits {
  private TextEdits() {}

  /** The changes of the texts that make an edit, or why there are none. */
  public static TextOutcome of(ModelEdit edit, SystemText system) {
    Draft draft = Draft.of(system);
    if (draft.topology().isEmpty()) {
      return new TextOutcome.Refused("'" + system.file() + "' holds no system to change.");
    }
    Texts texts = written(draft, edit);
    if (texts instanceof Texts.Bad bad) {
      return new TextOutcome.Refused(bad.reason());
    }
    return changed(draft, ((Texts.Good) texts).draft());
  }

  private static Texts written(Draft draft, ModelEdit edit) {
    Topology topology = draft.topology().orElseThrow();
    List<ModelEdit> steps = Edits.steps(edit, topology);
    if (!steps.equals(List.of(edit))) {
      Texts texts = new Texts.Good(draft);
      for (ModelEdit step : steps) {
        texts = texts.then(now -> written(now, step));
      }
      return texts;
    }
    Outcome outcome = Edits.apply(edit, topology, LanguageVocabulary.ALL);
    return outcome instanceof Outcome.Applied applied
        ? edit.accept(new Writing(draft, applied.topology()))
        : new Texts.Bad(((Outcome.Refused) outcome).reason());
  }

  private record Writing(Draft draft, Topology after) implements ModelEdit.Visitor<Texts> {
    @Override
    public Texts changes(ModelEdit.Changes changes) {
      return written(draft, changes);
    }

    @Override
    public Texts value(ValueEdit edit) {
      return edit.accept(new ValueWriter(draft));
    }

    @Override
    public Texts param(ParamEdit edit) {
      return edit.accept(new ParamWriter(draft));
    }

    @Override
    public Texts component(ComponentEdit edit) {
      return edit.accept(new ComponentWriter(draft, after));
    }

    @Override
    public Texts edge(EdgeEdit edit) {
      return edit.accept(new EdgeWriter(draft));
    }

    @Override
    public Texts request(RequestEdit edit) {
      return edit.accept(new RequestWriter(draft));
    }

    @Override
    public Texts objective(ObjectiveEdit edit) {
      return edit.accept(new ObjectiveWriter(draft, after));
    }

    @Override
    public Texts scenario(ScenarioEdit edit) {
      return edit.accept(new ScenarioWriter(draft, after));
    }
  }

  private static TextOutcome changed(Draft before, Draft after) {
    List<TextChange> changes = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    for (SourceUnit unit : before.units()) {
      String now = after.changed().get(unit.file());
      if (now != null) {
        String formed = SystemFormatter.format(unit).equals(unit.text()) ? formed(unit, now) : now;
        if (!formed.equals(unit.text())) {
          changes.addAll(LineChanges.between(unit.file(), unit.text(), formed));
          texts.put(unit.file(), formed);
        }
      }
    }
    return new TextOutcome.Changed(changes, texts);
  }

  private static String formed(SourceUnit unit, String now) {
    return SystemFormatter.format(SourceParser.parse(unit.file(), now));
  }
}
