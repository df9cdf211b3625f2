import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** As qr/decode.js takes a picture: white ground, each module of the path a square of four pixels. */
const READER = `
  import decodeQR from 'qr/decode.js';
  const { size, path } = JSON.parse(process.argv[1]);
  const scale = 4, width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\\d+) (\\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4;
        data[at] = data[at + 1] = data[at + 2] = 0;
      }
  process.stdout.write(decodeQR({ width, height: width, data }));`;

/** What a phone would read of a QR code that a page has drawn; the reader is an ES module, which jest does not load. */
export const readQr = (size: number, path: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', READER, JSON.stringify({ size, path })], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
