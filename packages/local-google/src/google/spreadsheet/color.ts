/** Colours as objects; theme colours are not emulated. */
import { hexColor } from '../../backend/spreadsheet/css-colors';
import { exception } from '../channel';
import { emulated } from '../emulated';
import { checked, text } from './arguments';
import { enums } from './enums';

type Color = GoogleAppsScript.Spreadsheet.Color;
type ColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type RgbColor = GoogleAppsScript.Base.RgbColor;

export function createColor(hex: string): Color {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const rgb = emulated<RgbColor>('RgbColor', {
    asHexString: () => hex,
    getRed: () => part(1),
    getGreen: () => part(3),
    getBlue: () => part(5),
    getColorType: () => enums.ColorType.RGB,
  });
  return emulated<Color>('Color', { asRgbColor: () => rgb, getColorType: () => enums.ColorType.RGB });
}

export function createColorBuilder(): ColorBuilder {
  let hex: string | null = null;
  const built = (): Color => {
    if (hex === null) throw exception('Color must be set before building.');
    return createColor(hex);
  };
  const builder: ColorBuilder = emulated<ColorBuilder>('ColorBuilder', {
    setRgbColor: checked('ColorBuilder.setRgbColor', [text], (css) => {
      const found = hexColor(css);
      if (found === null) throw exception(`Invalid color: ${css}`);
      hex = found;
      return builder;
    }),
    asRgbColor: () => built().asRgbColor(),
    getColorType: () => built().getColorType(),
    build: built,
  });
  return builder;
}
