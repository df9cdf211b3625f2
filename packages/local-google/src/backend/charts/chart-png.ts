import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ChartSpec } from '../../chart-spec';
import { chartOption } from './chart-option';

const FACES = ['400Regular/Tinos_400Regular.ttf', '700Bold/Tinos_700Bold.ttf'];

/** Metrically equal to Times New Roman, with all Vietnamese letters; the same on every machine. */
function fontFiles(): string[] {
  const folder = dirname(createRequire(__filename).resolve('@expo-google-fonts/tinos/package.json'));
  return FACES.map((face) => join(folder, face));
}

/** The chart as PNG, one pixel for one. Loads its libraries when first used: they are heavy. */
export async function chartPng(spec: ChartSpec): Promise<Uint8Array> {
  const [{ init }, { Resvg }] = await Promise.all([import('echarts'), import('@resvg/resvg-js')]);
  const { width, height } = spec;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(chartOption(spec));
  const svg = chart.renderToSVGString();
  chart.dispose();
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Tinos' };
  return new Resvg(svg, { font }).render().asPng();
}
