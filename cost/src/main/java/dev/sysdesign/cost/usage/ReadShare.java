package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import java.util.List;

/** How many of an edge's calls read; stores bill reads and writes apart. */
final class ReadShare {
  private ReadShare() {}

  /**
   * The edge's own {@code kind} where it has one, else the share of reads among the request classes
   * that its guards let pass, each by its share of the clients' requests.
   */
  static Quantity of(Edge edge, List<RequestClass> requests) {
    String kind = edge.policies().word("kind").orElse("");
    Quantity reads = Quantity.ZERO;
    Quantity all = Quantity.ZERO;
    for (RequestClass request : requests) {
      Quantity weight =
          Quantity.measured(request.share()).times(Quantity.measured(edge.share(request)));
      all = all.plus(weight);
      if (request.kind() == RequestClass.Kind.READ) {
        reads = reads.plus(weight);
      }
    }
    if (kind.isEmpty()) {
      return all.isZero() ? Quantity.ONE : reads.per(all);
    }
    return kind.equals(RequestClass.Kind.READ.word()) ? Quantity.ONE : Quantity.ZERO;
  }
}
