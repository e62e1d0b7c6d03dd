package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.lang.ast.SimulateDecl;
import dev.sysdesign.lang.model.Element;
import dev.sysdesign.lang.model.Place;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Sources;
import java.util.Map;

/** Lowers the simulate statement. */
final class SettingsLowering {
  private SettingsLowering() {}

  static RunSettings lower(
      SimulateDecl decl,
      Sources sources,
      Blocks blocks,
      Map<Element, Place> places,
      Origins origins) {
    Blocks.Read read = blocks.read(decl.getBlock(), StatementCatalog.simulate(), "'simulate'");
    SourceRange range = sources.range(decl);
    places.put(new Element.OfSimulate(), new Place(range, range, read.places()));
    origins.uses(new Owner.OfSettings(), read.uses());
    Properties p = read.properties();
    RunSettings usual = RunSettings.DEFAULT;
    return new RunSettings(
        p.nanos("duration").orElse(usual.durationNanos()),
        p.nanos("warmup"),
        (long) p.amount("seed").orElse(usual.seed()),
        (int) p.amount("replications").orElse(usual.replications()),
        p.amount("precision"),
        p.nanos("interval"),
        p.nanos("duration").isEmpty());
  }
}
