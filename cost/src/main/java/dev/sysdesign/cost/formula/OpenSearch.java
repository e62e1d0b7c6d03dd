package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Search clusters by node and disk. */
public final class OpenSearch implements Formula<OpenSearch.Usage> {
  private static final String SERVICE = "OpenSearch";

  /**
   * A month's usage.
   *
   * @param nodeType such as {@code r6g.large.search}
   * @param nodeHours hours, summed over the nodes
   * @param storageGb GB of gp3 disk, summed over the nodes
   */
  public record Usage(String nodeType, Quantity nodeHours, Quantity storageGb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("opensearch:*", "opensearch.storage.gp3"),
        "Node hours and GB of every node.",
        "https://aws.amazon.com/opensearch-service/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("opensearch:" + usage.nodeType(), usage.nodeType(), usage.nodeHours())
        .add("opensearch.storage.gp3", "gp3 storage", usage.storageGb())
        .list();
  }
}
