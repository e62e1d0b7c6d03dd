package dev.sysdesign.server.state;

import dev.sysdesign.analysis.warning.Overload;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.server.document.Document;
import java.util.List;

/**
 * What formulas say of one state of a text.
 *
 * @param overloads components that will have more work than they can do
 */
public record Forecast(Document document, SystemEstimate estimate, List<Overload> overloads) {
  public Forecast {
    overloads = List.copyOf(overloads);
  }
}
