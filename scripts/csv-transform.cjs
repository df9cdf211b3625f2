const { parse } = require('csv-parse/sync');

/** Turns a catalogue CSV into the rows that the build would inline (scripts/csv-plugin.mjs does the same). */
module.exports = {
  process: (text) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(parse(text, { bom: true }))} };`,
  }),
};
