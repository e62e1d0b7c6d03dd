package dev.sysdesign.lang.catalog;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** What can be wrong with what names stand for, and with edges, which join names. */
public final class NameRules {
  public static final RuleSpec UNKNOWN_REFERENCE =
      RuleSpec.error(
          "unknown-reference",
          "A name stands for a component, a template, a param or a class of requests that there is not.",
          "users -> api { fallback: apu }",
          "Write the name of one that is declared, or declare it.");

  public static final RuleSpec WRONG_REFERENCE =
      RuleSpec.error(
          "wrong-reference",
          "A property names a component of another type than it takes.",
          "queue jobs { deadLetter: app }",
          "Name a component of the type that the message names.");

  public static final RuleSpec WRONG_TEMPLATE =
      RuleSpec.error(
          "wrong-template",
          "A component takes a template of another type.",
          "template worker small { instances: 2 }",
          "Name a template of its own type.");

  public static final RuleSpec WRONG_GUARD =
      RuleSpec.error(
          "wrong-guard",
          "A guard is none of what guards can be.",
          "users -> app [200%]",
          "Write a class of requests, 'read', 'write', a path in quotes, or a share from 0% to 100%.");

  public static final RuleSpec UNKNOWN_METRIC =
      RuleSpec.error(
          "unknown-metric",
          "Of this subject there is no metric of this name.",
          "slo \"fast\" { app.p98 < 1s }",
          "Write one of those that the message names.");

  public static final RuleSpec UNKNOWN_REGION =
      RuleSpec.error(
          "unknown-region",
          "A region is none that there are prices and distances for.",
          "region: eu-wst-1",
          "Write one of those that the message names.");

  public static final RuleSpec LEAF_CALLS =
      RuleSpec.error(
          "leaf-calls",
          "An edge begins at a component of a type that calls nobody.",
          "files -> app",
          "Turn the edge round, or let another component make the call.");

  public static final RuleSpec CLIENT_CALLED =
      RuleSpec.error(
          "client-called",
          "An edge, a fallback or a compensation leads to a client, and nobody calls clients.",
          "app -> users",
          "Name another component.");

  public static final RuleSpec SELF_CALL =
      RuleSpec.error(
          "self-call",
          "A component calls itself, by an edge, a fallback or a compensation.",
          "app -> app",
          "Name another component.");

  public static final RuleSpec SHARES =
      RuleSpec.error(
          "shares",
          "The shares of a client's classes of requests do not add up to 100 %.",
          "request buy { share: 30% }",
          "Change one of the shares.");

  public static final RuleSpec DUPLICATE_NAME =
      RuleSpec.error(
          "duplicate-name",
          "Two declarations have the same name, so that it is not clear which one is meant.",
          "service app",
          "Rename one of them.");

  public static final RuleSpec UNKNOWN_PARAM =
      RuleSpec.error(
          "unknown-param",
          "A value is set from outside, by '--set' or an editor, for a param that there is not.",
          "// --set peek=20rps",
          "Name one of the params that the message names, or declare it.");

  public static final RuleSpec WRONG_OVERRIDE =
      RuleSpec.error(
          "wrong-override",
          "What is set from outside, by '--set' or an editor, is no value of the language, or none that its place takes.",
          "// --set peak={",
          "Write a value as in the file, such as '--set peak=10krps'.");

  public static final RuleSpec NO_CONDITION =
      RuleSpec.error(
          "no-condition",
          "What '--fail-on' holds against the results is no comparison of a metric with a limit.",
          "// --fail-on p99 < 1s, errors < 5%",
          "Write one as in an 'slo'.");

  private NameRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        UNKNOWN_REFERENCE,
        WRONG_REFERENCE,
        WRONG_TEMPLATE,
        WRONG_GUARD,
        UNKNOWN_METRIC,
        UNKNOWN_REGION,
        LEAF_CALLS,
        CLIENT_CALLED,
        SELF_CALL,
        SHARES,
        DUPLICATE_NAME,
        UNKNOWN_PARAM,
        WRONG_OVERRIDE,
        NO_CONDITION);
  }
}
