/** What the page of the diagram is made of: addresses that the webview may load, and the nonce of this page. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
  readonly title: string;
}

/**
 * The page that shows the diagram. It may run the one script and use the one style sheet that carry its nonce, and load
 * nothing else: no picture, no font, no frame, no connection.
 */
export function diagramPage(parts: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${parts.nonce}'`,
    `style-src 'nonce-${parts.nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(parts.title)}</title>
<link rel="stylesheet" nonce="${parts.nonce}" href="${escaped(parts.style)}">
</head>
<body>
<main id="diagram" aria-busy="true"></main>
<p id="message" role="status"></p>
<script nonce="${parts.nonce}" src="${escaped(parts.script)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
