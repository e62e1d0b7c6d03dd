package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** One thing that can be wrong with a model whose parts are right. */
interface ModelRule {
  /** What only it finds; it may also report what others own. */
  List<RuleSpec> owns();

  /** Reports what is wrong. */
  void check(ModelCheck check);
}
