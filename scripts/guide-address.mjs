// Where the guide is published: deploy/guide.json, or LOA_XOM_GUIDE for one build. Without an address no page shows a link
// and the menu opens tab Hướng dẫn (docs/adr/0041).
// node scripts/guide-address.mjs <pushed folder> <address> puts one into a folder that is built.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** An address of the web that ends in «/», or none. */
export function guideAddress() {
  const { address } = JSON.parse(readFileSync(join(ROOT, 'deploy/guide.json'), 'utf8'));
  return checked(process.env.LOA_XOM_GUIDE ?? address);
}

function checked(address) {
  if (address === '' || /^https:\/\/[^\s"'<>&\\]+\/$/.test(address)) return address;
  throw new Error(
    `The guide's address must be https:// and end in «/», not «${address}» (deploy/guide.json)`,
  );
}

/** The server reads it from a file of its own, a page from its root element. */
export function putGuideAddress(folder, address) {
  if (checked(address) === '') return;
  writeFileSync(join(folder, 'guide-address.js'), `var GUIDE_ADDRESS = ${JSON.stringify(address)};\n`);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const path = join(folder, name);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, html.replace('<html lang="vi">', `<html lang="vi" data-guide="${address}">`));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) putGuideAddress(process.argv[2], process.argv[3]);
