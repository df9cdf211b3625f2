import { localName, type XmlElement } from 'ooxml-read';

/** The indexed colours 0 to 63 of ECMA-376 part 1, 18.8.27. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Office's theme, for files without one. Order of 18.8.3: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Colours of a theme part in the order in which styles number them. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
    element?.children.find((one) => localName(one.name) === name);
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  const colors = scheme.children.map((slot) => {
    const color = slot.children[0];
    return (color?.attributes['lastClr'] ?? color?.attributes['val'] ?? '000000').toUpperCase();
  });
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '44546A', light2 = 'E7E6E6', ...rest] = colors;
  return [light1, dark1, light2, dark2, ...rest];
}

/** `#rrggbb` of a colour element (rgb, theme with tint, or indexed); undefined for automatic colours. */
export function colorOf(element: XmlElement | undefined, theme: string[]): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: slot, tint, indexed } = element.attributes;
  if (rgb !== undefined) return `#${rgb.slice(-6).toLowerCase()}`;
  const base =
    slot !== undefined ? theme[Number(slot)] : indexed === undefined ? undefined : INDEXED[Number(indexed)];
  return base === undefined ? undefined : `#${withTint(base, Number(tint ?? 0)).toLowerCase()}`;
}

/** Lightness moved towards black or white (18.8.19), computed on each channel, which is close enough to show. */
function withTint(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = color.match(/../gu) ?? [];
  return channels
    .map((pair) => {
      const value = parseInt(pair, 16);
      const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
      return Math.round(moved).toString(16).padStart(2, '0');
    })
    .join('');
}

/** `FFrrggbb` of `#rrggbb`. */
export function argbOf(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
