/** A link starts with http:// or https:// and holds no white space. */
export function isWebLink(text: string): boolean {
  return /^https?:\/\/(?!.*[,;]https?:)[^\s/]+\.[^\s]+$/i.test(text);
}

/** A scheme as hurried hands type it: «https//», «https:/», «htps: //». */
const SCHEME = /^(?:ht{1,2}|tt)ps?\b\s*[:;]?\s*\/{0,3}\s*/i;

/** What seems meant as a link though it cannot be opened: a known scheme or host, badly typed. */
export function isBrokenLink(text: string): boolean {
  return !isWebLink(text) && (SCHEME.test(text) || /^www\b|^[\w-]+(\.[\w-]+)+\//i.test(text));
}

/** The lines that a broken link is meant for; null where that cannot be told. */
export function linksMeant(text: string): readonly string[] | null {
  const several = linksIn(text);
  const between = several.reduce((rest, link) => rest.replace(link, ''), text);
  if (several.length > 1) return /\p{L}|\p{N}/u.test(between) ? null : several;
  const link = `https://${text.replace(SCHEME, '')}`;
  return isWebLink(link) ? [link] : null;
}

/** Every link that stands in a line. Links hold commas; one that ends a link or stands before the next is a separator. */
function linksIn(text: string): readonly string[] {
  const links = text.match(/https?:\/\/(?:(?![,;]+(?:\s|$|https?:\/\/))[^\s<>"'«»])+/gi) ?? [];
  return links.filter(isWebLink);
}

/** A file on Google Drive by its id, and its tab where it names one. */
const DRIVE_FILE = /^(?:drive|docs)\.google\.com\/(?:[^?#]*\/|.*?[?&]id=)([\w-]{25,})(?:.*[#&?]gid=(\d+))?/i;

/** Links that open the same page have the same key: however Drive was asked for it, and whatever case the host is in. */
export function linkKey(link: string): string {
  const bare = link.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  const file = DRIVE_FILE.exec(bare);
  if (file) return `${file[1] ?? ''}#${file[2] ?? ''}`;
  return bare
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());
}
