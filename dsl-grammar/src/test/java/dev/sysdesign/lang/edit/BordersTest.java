package dev.sysdesign.lang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.edit.ComponentEdit;
import dev.sysdesign.engine.model.edit.EdgeEdit;
import dev.sysdesign.engine.model.edit.ModelEdit;
import dev.sysdesign.engine.model.edit.ParamEdit;
import dev.sysdesign.engine.model.edit.ValueEdit;
import dev.sysdesign.lang.source.ImportResolver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one edit makes of one small text. */
class BordersTest {
  private static final Owner APP = new Owner.OfComponent("app");

  private static Expression count(double amount) {
    return Expression.of(new Value.Quantity(amount, Dimension.COUNT));
  }

  private static Expression millis(double amount) {
    return Expression.of(new Value.Quantity(amount * 1e6, Dimension.TIME));
  }

  private static ModelEdit instances(int count) {
    return new ValueEdit.Set(APP, "instances", count(count));
  }

  private static String edited(String text, ModelEdit edit) {
    TextOutcome outcome = TextEdits.of(edit, SystemText.of("a", text));
    return outcome instanceof TextOutcome.Changed changed
        ? changed.texts().getOrDefault("a", text)
        : ((TextOutcome.Refused) outcome).reason();
  }

  @Test
  void givesBracesToWhatHasNone() {
    String text = "system a {\n    service app // ours\n}\n";

    assertEquals(
        "system a {\n    service app { instances: 4 } // ours\n}\n", edited(text, instances(4)));
  }

  @Test
  void fillsEmptyBraces() {
    assertEquals(
        "system a {\n    service app { instances: 4 }\n}\n",
        edited("system a {\n    service app { }\n}\n", instances(4)));
  }

  @Test
  void leavesTheLineBreakAtTheEndMissing() {
    assertEquals(
        "system a { service app { instances: 4, queue: 5 } }",
        edited("system a { service app { instances: 2, queue: 5 } }", instances(4)));
  }

  @Test
  void changesOneOfSeveralStatementsOfALine() {
    assertEquals(
        "system a { service app { instances: 4 } service web\n app -> web }",
        edited("system a { service app service web\n app -> web }", instances(4)));
    assertEquals(
        "system a { service app  service b\n}",
        edited("system a { service app queue mail service b\n}", new ComponentEdit.Remove("mail"))
            .replace("app service", "app  service"));
  }

  @Test
  void keepsWhatIsBehindALineAndAboveIt() {
    String text =
        """
        system a {
            service app {
                // how many
                instances: 2 // two
                queue: 5 // five
            }
        }
        """;

    assertEquals(text.replace("instances: 2", "instances: 4"), edited(text, instances(4)));
    assertEquals(
        text.replace("        instances: 2 // two\n", ""),
        edited(text, new ValueEdit.TakeAway(APP, "instances")));
  }

  @Test
  void removesAComponentWithTheCommentsThatAreItsOwn() {
    String text =
        """
        system a {
            // our services

            // the web
            service web // to be seen
            service app

            web -> app
        }
        """;

    assertEquals(
        "system a {\n    // our services\n\n    service app\n}\n",
        edited(text, new ComponentEdit.Remove("web")));
  }

  @Test
  void overridesWhatComesFromATemplateOrAParamWhereItStands() {
    String text =
        """
        system a {
            param many: 3
            template service small { instances: 2 }
            service app from small
            service web { instances: many }
        }
        """;

    assertEquals(
        text.replace("app from small", "app from small { instances: 4 }"),
        edited(text, instances(4)));
    assertEquals(
        text.replace("instances: many", "instances: 4"),
        edited(text, new ValueEdit.Set(new Owner.OfComponent("web"), "instances", count(4))));
    assertEquals(
        text.replace("many: 3", "many: 4"), edited(text, new ParamEdit.SetTo("many", count(4))));
    assertEquals(
        text.replace("small { instances: 2", "small { instances: 4"),
        edited(text, new ValueEdit.Set(new Owner.OfTemplate("small"), "instances", count(4))));
    assertEquals(
        "'app' takes 'instances' from template 'small'; it can be taken away there, or be set here.",
        edited(text, new ValueEdit.TakeAway(APP, "instances")));
  }

  @Test
  void takesAChainApartWhereOneStepChanges() {
    String text =
        """
        system a {
            client users { rate: 1rps }
            service web
            service app
            users -> web -> app // all
        }
        """;
    Owner call = new Owner.OfCall("web", 0);

    assertEquals(
        text.replace(
            "users -> web -> app // all", "users -> web\n    web -> app { timeout: 50ms } // all"),
        edited(text, new ValueEdit.Set(call, "timeout", millis(50))));
    assertEquals(text.replace(" -> app", ""), edited(text, new EdgeEdit.Remove("web", 0, "app")));
  }

  @Test
  void movesIntoAZoneThatIsThereOrMakesOne() {
    String text = "system a {\n    zone z {\n        cache hot\n    }\n    service app\n}\n";
    String moved = "system a {\n    zone z {\n        cache hot\n        service app\n    }\n}\n";
    Placement there = new Placement("us-east-1", List.of("z"));
    Placement nowhere = new Placement("us-east-1", List.of());

    assertEquals(moved, edited(text, new ComponentEdit.Move("app", there, List.of())));
    assertEquals(text, edited(moved, new ComponentEdit.Move("app", nowhere, List.of())));
    assertEquals(
        "system a {\n    group \"Team\" {\n        service app\n    }\n}\n",
        edited(
            "system a {\n    service app\n}\n",
            new ComponentEdit.Move("app", nowhere, List.of("Team"))));
  }

  @Test
  void saysWhatItRefuses() {
    String text = "system a {\n    service app\n    queue mail\n}\n";

    assertEquals(
        "There is no component 'ap'. Did you mean 'app'?",
        edited(text, new ValueEdit.Set(new Owner.OfComponent("ap"), "instances", count(1))));
    assertEquals(
        "'app' has no property 'instance_s'. Did you mean 'instances'?",
        edited(text, new ValueEdit.Set(APP, "instance_s", count(1))));
    assertEquals(
        "'app' cannot set 'instances' to this: it is a number, but was 5ms.",
        edited(text, new ValueEdit.Set(APP, "instances", millis(5))));
    assertEquals(
        "'mail' is taken; names are given once.",
        edited(text, new ComponentEdit.Rename("app", "mail")));
    assertEquals(
        "'cache' is no name: letters, digits, '_' and inner hyphens, and no word of the language.",
        edited(text, new ComponentEdit.Rename("app", "cache")));
    assertEquals("'a' holds no system to change.", edited("param x: 1", instances(1)));
  }

  @Test
  void editsAnImportedFileThereAndNoneOutsideOfTheWorkspace() {
    String lib = "// shared\nservice app { instances: 2 }\n";
    String main =
        "import \"lib\"\nsystem a {\n    client users { rate: 1rps }\n\n    users -> app\n}\n";
    ImportResolver resolver = (from, path) -> new ImportResolver.Resolution.Found("lib", lib);

    TextOutcome inside = TextEdits.of(instances(4), new SystemText("a", main, resolver, f -> true));
    TextOutcome outside =
        TextEdits.of(instances(4), new SystemText("a", main, resolver, "a"::equals));

    assertTrue(inside instanceof TextOutcome.Changed, inside::toString);
    assertEquals(Map.of("lib", lib.replace("2", "4")), ((TextOutcome.Changed) inside).texts());
    assertEquals(
        "'lib' is outside of the workspace, where nothing is changed; copy it into the workspace,"
            + " or set the value in the system's own file.",
        ((TextOutcome.Refused) outside).reason());
  }

  @Test
  void changesOnlyTheCharactersThatDiffer() {
    String text = "system a {\r\n    service app { instances: 2 }\r\n    queue mail\r\n}\r\n";
    TextOutcome.Changed changed =
        (TextOutcome.Changed) TextEdits.of(instances(4), SystemText.of("a", text));

    assertEquals(1, changed.changes().size());
    assertEquals("4", changed.changes().get(0).replacement());
    assertEquals(1, changed.changes().get(0).range().length());
    assertEquals(text.replace("2", "4"), changed.texts().get("a"));
  }
}
