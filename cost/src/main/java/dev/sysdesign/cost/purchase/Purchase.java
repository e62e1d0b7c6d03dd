package dev.sysdesign.cost.purchase;

/**
 * One thing that is bought from a provider. Which of them a component is bought as is in {@link
 * PurchaseCatalog}; what it comes to is said by the one pricer that has it.
 *
 * @param name unique, as reference pages and tests call it
 * @param service the service as on the provider's bill
 * @param label what people call it; for most the service itself
 * @param doc what one gets, a sentence of Markdown
 */
public record Purchase(String name, String service, String label, String doc) {
  Purchase(String name, String service, String doc) {
    this(name, service, service, doc);
  }
}
