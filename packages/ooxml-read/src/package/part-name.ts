/** What part names are compared by: they ignore case (ECMA-376 part 2, 6.2.2.3), and some programs escape them, some not. */
export function partKey(path: string): string {
  return unescaped(path.replaceAll('\\', '/').replace(/^\/+/u, '')).toLowerCase();
}

function unescaped(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Path of a relationship's target, which is relative to the folder of its source part. */
export function resolvePart(source: string, target: string): string {
  const slashed = target.replaceAll('\\', '/');
  const steps = slashed.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of slashed.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Path of the part that tells the relationships of another; of the package where the path is blank. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}
