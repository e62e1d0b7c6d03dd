package dev.sysdesign.cli;

import dev.sysdesign.analysis.warning.RunRules;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.cost.bill.BillRules;
import dev.sysdesign.engine.catalog.CatalogRules;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.LanguageRules;
import dev.sysdesign.lang.meaning.ModelRules;
import dev.sysdesign.server.diagnostic.ServerRules;
import dev.sysdesign.workspace.FileRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogs of all modules, joined. */
public final class AllRules {
  /** What each catalog is about, as a heading, in the order of the page. */
  private static final Map<String, List<RuleSpec>> CATALOGS = new LinkedHashMap<>();

  static {
    CATALOGS.put("The file", FileRules.all());
    CATALOGS.put("The text", ofTheText());
    CATALOGS.put("The system as a whole", ModelRules.owned());
    CATALOGS.put("Properties", CatalogRules.all());
    CATALOGS.put("Scenarios", ChaosRules.all());
    CATALOGS.put("The run", RunRules.all());
    CATALOGS.put("The bill", BillRules.all());
    CATALOGS.put("In the editor", ServerRules.all());
  }

  private AllRules() {}

  private static List<RuleSpec> ofTheText() {
    return LanguageRules.all().stream().filter(rule -> !ModelRules.owned().contains(rule)).toList();
  }

  /** By heading. */
  public static Map<String, List<RuleSpec>> catalogs() {
    return CATALOGS;
  }

  /** All of them. */
  public static List<RuleSpec> all() {
    return CATALOGS.values().stream().flatMap(List::stream).toList();
  }
}
