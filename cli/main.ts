import { runCommandLine } from './run';
import { listenForStop } from './stopping';

listenForStop();

const PATIENCE_MS = 2_000;

/** Whoever reads the output may have gone (`loa check | head`). */
process.stdout.on('error', () => process.exit(0));

void runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
  // Whatever a command left running must not keep the process; what was said is out by then.
  setTimeout(() => process.exit(), PATIENCE_MS).unref();
});
