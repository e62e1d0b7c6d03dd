package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.RequestDecl;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.model.Place;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Documentation;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.Sources;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lowers request classes; without any, a read and a write class follow from the clients. */
final class RequestLowering {
  private static final double TOLERANCE = 1e-6;

  private final Sources sources;
  private final Report report;
  private final Blocks blocks;
  private final Origins origins;

  /** Classes of which the share is wrong or missing, which is said already. */
  private final Set<String> unread = new HashSet<>();

  RequestLowering(Sources sources, Report report, Blocks blocks, Origins origins) {
    this.sources = sources;
    this.report = report;
    this.blocks = blocks;
    this.origins = origins;
  }

  RequestClass lower(RequestDecl decl, Map<String, Place> places) {
    List<ParameterSpec> specs = StatementCatalog.request();
    Blocks.Read read = blocks.read(decl.getBlock(), specs, "A request class");
    SourceRange name = sources.range(decl, AstPackage.Literals.REQUEST_DECL__NAME);
    blocks.require(read.places()::containsKey, specs, name, "'" + decl.getName() + "'");
    places.put(decl.getName(), new Place(sources.range(decl), name, read.places()));
    origins.uses(new Owner.OfRequest(decl.getName()), read.uses());
    Properties p = read.properties();
    if (!p.has("share")) {
      unread.add(decl.getName());
    }
    boolean write = p.word("kind").map(RequestClass.Kind.WRITE.word()::equals).orElse(false);
    return new RequestClass(
        decl.getName(),
        decl.getTitle() == null ? "" : decl.getTitle(),
        p.amount("share").orElse(0),
        write ? RequestClass.Kind.WRITE : RequestClass.Kind.READ,
        p.text("path").orElse("/" + decl.getName()),
        p.amount("request").orElse(standard("request")),
        p.amount("response").orElse(standard("response")),
        p.call("keys"),
        p.word("from"),
        Documentation.of(decl));
  }

  private static double standard(String size) {
    return StatementCatalog.request().stream()
        .filter(p -> p.name().equals(size))
        .flatMap(p -> p.defaultValue().stream())
        .mapToDouble(v -> ((Value.Quantity) v).amount())
        .findFirst()
        .orElseThrow();
  }

  /** The shares of every client's classes add up to the whole. */
  void checkShares(
      List<RequestClass> requests, List<Component> clients, Map<String, Place> places) {
    for (Component client : clients) {
      double sum = 0;
      RequestClass last = null;
      boolean known = true;
      for (RequestClass request : requests) {
        if (request.client().map(client.name()::equals).orElse(true)) {
          sum += request.share();
          last = request;
          known &= !unread.contains(request.name());
        }
      }
      if (known && Math.abs(sum - 1) > TOLERANCE) {
        Place place = last == null ? null : places.get(last.name());
        SourceRange range =
            place == null ? SourceRange.startOf(sources.main().file()) : place.name();
        report.problem(
            NameRules.SHARES,
            range,
            "The request classes of '%s' must add up to 100%%, but add up to %s%%."
                .formatted(client.name(), Math.round(sum * 1e6) / 1e4),
            "");
      }
    }
  }
}
