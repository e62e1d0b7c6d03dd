package dev.sysdesign.server.completion;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.lang.cursor.CursorContext.TimeOfAction;
import java.util.List;

/** When something happens, and for how long. */
final class TimeProposals implements Proposals<TimeOfAction> {
  @Override
  public Class<TimeOfAction> type() {
    return TimeOfAction.class;
  }

  @Override
  public void propose(TimeOfAction context, Suggestions out) {
    if (!Units.propose(List.of(Dimension.TIME), out)) {
      ValueProposals.params(out);
    }
  }
}
