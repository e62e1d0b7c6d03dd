import type { ToPage } from '../messages';

/**
 * The picture as elements of this page. The policy of the page lets no style in that came with the text, so the style
 * sheet of the picture is made by the page itself, which it may.
 */
export function pictureOf({ svg, css }: Extract<ToPage, { kind: 'picture' }>): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) {
    throw new Error('not a picture');
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  return document.adoptNode(parsed);
}
