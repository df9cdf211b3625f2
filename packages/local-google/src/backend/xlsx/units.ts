/**
 * Google's own exports write 100 px as 12.63 characters, 150 as 18.88, 200 as 25.13: eight pixels a character and
 * one less, rounded to hundredths. The same both ways, so that a width survives any number of round trips.
 */
export function widthOfPixels(pixels: number): number {
  return Math.round(((pixels + 1) / 8) * 100) / 100;
}

export function pixelsOfWidth(width: number): number {
  return Math.max(0, Math.round(width * 8 - 1));
}

/** Row heights are points, 96 pixels to 72 points. */
export function pointsOfPixels(pixels: number): number {
  return pixels * 0.75;
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points / 0.75);
}
