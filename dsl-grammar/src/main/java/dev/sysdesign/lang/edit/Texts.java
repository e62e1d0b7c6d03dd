package dev.sysdesign.lang.edit;

import java.util.List;
import java.util.function.Function;

/** A step of an edit of texts: a further draft, or why there is none. */
sealed interface Texts {
  /** The texts after it. */
  record Good(Draft draft) implements Texts {}

  /** Why it cannot be written. */
  record Bad(String reason) implements Texts {}

  /** Changes that were worked out for a draft; of files that may be changed. */
  static Texts of(Draft draft, List<Splice> splices) {
    for (Splice splice : splices) {
      if (!draft.mayChange(splice.file())) {
        return new Bad(
            "'"
                + splice.file()
                + "' is outside of the workspace, where nothing is changed; copy it into the"
                + " workspace, or set the value in the system's own file.");
      }
    }
    return new Good(draft.with(splices));
  }

  static Texts of(Draft draft, Splice... splices) {
    return of(draft, List.of(splices));
  }

  default Texts then(Function<Draft, Texts> next) {
    return this instanceof Good good ? next.apply(good.draft()) : this;
  }
}
