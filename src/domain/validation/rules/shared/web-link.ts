/** A link starts with http:// or https:// and holds no white space. */
export function isWebLink(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text);
}

/** A scheme as hurried hands type it: «https//», «https:/», «htps: //». */
const SCHEME = /^h?t{1,2}ps?\b\s*[:;]?\s*\/{0,3}\s*/i;

/** What seems meant as a link though it cannot be opened: a known scheme or host, badly typed. */
export function isBrokenLink(text: string): boolean {
  return !isWebLink(text) && (SCHEME.test(text) || /^www\b|^[\w-]+(\.[\w-]+)+\//i.test(text));
}

/** The lines that a broken link is meant for; null where that cannot be told. */
export function linksMeant(text: string): readonly string[] | null {
  const several = linksIn(text);
  if (several.length > 1) return several;
  const link = `https://${text.replace(SCHEME, '')}`;
  return isWebLink(link) ? [link] : null;
}

/** Every link that stands in a line, also behind words. */
export function linksIn(text: string): readonly string[] {
  return (text.match(/https?:\/\/[^\s,;<>"'«»]+/gi) ?? []).filter(isWebLink);
}

/** Links that open the same page are the same evidence. */
export function linkKey(link: string): string {
  return link
    .replace(/^https?:\/\//i, '')
    .replace(/[#].*$/, '')
    .replace(/\/+$/, '');
}
