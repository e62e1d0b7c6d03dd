package dev.sysdesign.lang.guide;

import java.util.List;

/** All constructs of the language, in the order in which a newcomer meets them. */
public final class LanguageGuide {
  private static final List<Section> SECTIONS =
      List.of(
          Files.SECTION,
          Numbers.SECTION,
          Edges.SECTION,
          Reuse.SECTION,
          Standing.SECTION,
          Judging.SECTION);

  private LanguageGuide() {}

  /** The sections of the guide. */
  public static List<Section> sections() {
    return SECTIONS;
  }

  /** All of their constructs. */
  public static List<Construct> constructs() {
    return SECTIONS.stream().flatMap(s -> s.constructs().stream()).toList();
  }
}
