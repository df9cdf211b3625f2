// npm run province -- …: installs once, bundles, runs. Exit code is that of the run.
import { spawn } from 'node:child_process';
import { BUNDLE, buildProvince } from './build.mjs';
import { installOnce } from './install-once.mjs';

installOnce();
await buildProvince();
const child = spawn(process.execPath, [BUNDLE, ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('close', (code) => {
  process.exitCode = code ?? 2;
});
