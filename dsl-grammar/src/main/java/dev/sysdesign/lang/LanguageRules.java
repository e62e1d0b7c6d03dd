package dev.sysdesign.lang;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.catalog.SourceRules;
import dev.sysdesign.lang.catalog.ValueRules;
import dev.sysdesign.lang.meaning.ModelRules;
import dev.sysdesign.lang.rules.TreeRules;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the language itself finds wrong with a text. */
public final class LanguageRules {
  private LanguageRules() {}

  /** All of them: of the syntax, of values, of names, of files, of the model as a whole. */
  public static List<RuleSpec> all() {
    return Stream.of(
            TreeRules.owned(),
            ValueRules.all(),
            NameRules.all(),
            SourceRules.all(),
            ModelRules.owned())
        .flatMap(List::stream)
        .toList();
  }
}
