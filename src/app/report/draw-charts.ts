import type { Chart, ReportDocument } from '../../domain/report/tree';
import type { Picture, Ports } from '../ports/ports';

export interface DrawnCharts {
  readonly pictures: ReadonlyMap<Chart, Picture>;
  /** Charts that have no picture; their figures stand in the report all the same. */
  readonly undrawn: number;
}

/** The report's charts as pictures, one call each. A report without a picture is better than none, so failures are counted. */
export function drawCharts({ charts }: Ports, { sections }: ReportDocument): DrawnCharts {
  const all = sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Chart => block.kind === 'chart'),
  );
  const pictures = new Map<Chart, Picture>();
  for (const chart of all) {
    try {
      pictures.set(chart, charts.draw(chart));
    } catch {
      // Whatever Charts says: the printer puts a sentence in the picture's place.
    }
  }
  return { pictures, undrawn: all.length - pictures.size };
}
