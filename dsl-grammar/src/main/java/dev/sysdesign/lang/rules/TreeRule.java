package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * One thing that can be wrong with one kind of object of the syntax tree.
 *
 * @param <T> the kind of object
 */
interface TreeRule<T extends EObject> {
  /** What it owns; it may also report what others own. */
  List<RuleSpec> owns();

  /** The objects to look at; those of its subtypes, too. */
  Class<T> type();

  /** Reports what is wrong with the object itself, not with what it contains. */
  void check(T object, Check check);
}
