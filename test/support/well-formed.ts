/** What is wrong with a piece of XML as a parser would say it, or null: enough to see text that became markup. */
export function wellFormed(xml: string): string | null {
  const open: string[] = [];
  const token =
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\?[^>]*\?>|<!--[^]*?-->|([<&])/gy;
  let at = 0;
  while (at < xml.length) {
    const next = xml.slice(at).search(/[<&]/);
    if (next < 0) break;
    at += next;
    if (xml[at] === '&') {
      const entity = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/.exec(xml.slice(at, at + 12));
      if (entity === null) return `bare & at ${String(at)}`;
      at += entity[0].length;
      continue;
    }
    token.lastIndex = at;
    const [all = '', closing, name = '', , selfClosing, stray] = token.exec(xml) ?? [];
    if (all === '' || stray !== undefined) return `stray < at ${String(at)}: ${xml.slice(at, at + 40)}`;
    if (closing === '/' && open.pop() !== name) return `</${name}> at ${String(at)}`;
    if (name !== '' && closing === '' && selfClosing === '') open.push(name);
    at += all.length;
  }
  return open.length === 0 ? null : `open: ${open.join(' ')}`;
}
