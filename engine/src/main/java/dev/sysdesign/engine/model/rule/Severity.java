package dev.sysdesign.engine.model.rule;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
  /** The model does not say what the author means; nothing is simulated. */
  ERROR,
  /** Worth a look; the model is as written. */
  WARNING,
  /** Good to know. */
  INFORMATION;

  /** The word for it in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
