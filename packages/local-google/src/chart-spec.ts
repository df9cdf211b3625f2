/** A chart as the façade hands it to the renderer; JSON. */
export interface ChartSpec {
  readonly kind: 'bar' | 'column' | 'line' | 'pie';
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The first column names the categories, the others are series. */
  readonly labels: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** CSS colours by series, or by slice of a pie. */
  readonly colors: readonly string[];
  readonly background: string;
  readonly legend: 'BOTTOM' | 'NONE' | 'RIGHT' | 'TOP';
  readonly stacked: boolean;
  readonly reversed: boolean;
  /** Of the axis of values. */
  readonly range: readonly [number, number] | null;
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  readonly smooth: boolean;
  /** Pixels, of all letters; null leaves them as they are. */
  readonly fontSize: number | null;
  /** Where the field of the values stands; null leaves it to the renderer. */
  readonly area: ChartArea | null;
}

/** Pixels. */
export interface ChartArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
