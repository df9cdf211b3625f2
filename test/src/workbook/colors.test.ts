import { describe, expect, it } from '@jest/globals';
import { BAND_COLORS, COMPUTED_TABS } from '../../../src/workbook/computed-tabs';
import { rowTintByInitial, VERDICT_STYLES } from '../../../src/workbook/verdict-style';

/** WCAG 2.1, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('WCAG AA: text on its background is at least 4.5 : 1', () => {
  it.each(VERDICT_STYLES.map((style) => [style.prefix, style] as const))('%s', (_prefix, style) => {
    expect(contrast(style.cellBackground, style.cellText)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(style.rowBackground, '#000000')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(BAND_COLORS))('heat map: %s', (_band, { background, text }) => {
    expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
  });

  it('every format of the computed tabs', () => {
    for (const { formats } of Object.values(COMPUTED_TABS)) {
      for (const { background, text } of formats) {
        if (background !== undefined)
          expect(contrast(background, text ?? '#000000')).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('row tint', () => {
  it('verdicts with one initial share their tint, since only the initial is looked at', () => {
    const tints = rowTintByInitial();
    for (const { prefix, rowBackground } of VERDICT_STYLES)
      expect(tints.get(prefix.slice(0, 1))).toBe(rowBackground);
  });
});

describe('formats of computed tabs', () => {
  it('use no argument separators, which differ by locale, and no other tab', () => {
    for (const { formats } of Object.values(COMPUTED_TABS)) {
      for (const { formula } of formats) expect(formula).not.toMatch(/[;,!]/);
    }
  });
});
