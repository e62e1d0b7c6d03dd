package dev.sysdesign.diagram.svg;

/** Where a picture is looked at. */
public enum SvgUse {
  /** As a file of its own: with its style, as one image to a screen reader. */
  FILE,

  /**
   * Inside a page that has {@link SvgStyle#css}: nothing that a strict content security policy
   * would refuse, components and edges in the order of the tab key, each a button with a name.
   */
  PANEL
}
