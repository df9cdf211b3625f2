/** A link starts with http:// or https:// and holds no white space. */
export function isWebLink(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text);
}

/** What seems meant as a link though it cannot be opened: a known scheme or host, badly typed. */
export function isBrokenLink(text: string): boolean {
  return (
    !isWebLink(text) && (/^(https?|htp|htps|ttps?|www)\b/i.test(text) || /^[\w-]+(\.[\w-]+)+\//.test(text))
  );
}

/** The link with its scheme, where only that is missing; null where it cannot be told. */
export function linkWithScheme(text: string): string | null {
  const link = `https://${text}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) && isWebLink(link) ? link : null;
}

/** Links that open the same page are the same evidence. */
export function linkKey(link: string): string {
  return link
    .replace(/^https?:\/\//i, '')
    .replace(/[#].*$/, '')
    .replace(/\/+$/, '');
}
