/** What the panel tells its page. */
export type ToPage =
  | { readonly kind: 'picture'; readonly svg: string; readonly css: string }
  | { readonly kind: 'message'; readonly text: string };

/** What the page tells its panel: that it listens, or which part of the picture was clicked. */
export type FromPage =
  { readonly kind: 'ready' } | { readonly kind: 'clicked'; readonly id: string };

/** Whether something that came from the page is one of its messages; a page is never trusted. */
export function isFromPage(message: unknown): message is FromPage {
  if (typeof message !== 'object' || message === null || !('kind' in message)) {
    return false;
  }
  return (
    message.kind === 'ready' ||
    (message.kind === 'clicked' && 'id' in message && typeof message.id === 'string')
  );
}
