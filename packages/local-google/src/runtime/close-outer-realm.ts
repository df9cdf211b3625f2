/** The four kinds of function: whoever reaches one of these constructors makes code of its realm out of text. */
const FUNCTIONS: readonly object[] = [
  function () {
    return undefined;
  },
  async function () {
    await Promise.resolve();
  },
  function* () {
    yield undefined;
  },
  async function* () {
    await Promise.resolve();
    yield undefined;
  },
];

const ITERATORS: readonly object[] = [
  [][Symbol.iterator](),
  new Map()[Symbol.iterator](),
  new Set()[Symbol.iterator](),
];

/** Names that V8 itself looks up on its global object. */
const LANGUAGE = new Set([
  'AggregateError',
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'EvalError',
  'Function',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'RangeError',
  'ReferenceError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'globalThis',
]);

/**
 * Makes the thread's own realm worthless to a script that gets hold of an object of it: where a script has used up the
 * stack, V8 throws errors of this realm into it (from `error.stack` and from services), and a refused `import()` is one.
 * No code can be made from text here any more, no global but the language's is left, and what an error leads to is
 * frozen. To be called once everything that the thread needs has been loaded.
 */
export function closeOuterRealm(): void {
  for (const made of FUNCTIONS) {
    const prototype = Reflect.getPrototypeOf(made);
    if (prototype === null) continue;
    Reflect.deleteProperty(prototype, 'constructor');
    Object.freeze(prototype);
  }
  for (const iterator of ITERATORS) freezeChain(Reflect.getPrototypeOf(iterator));
  for (const name of Reflect.ownKeys(globalThis)) {
    // Looking at Node's own would load some of them.
    if (typeof name === 'string' && LANGUAGE.has(name)) freezeBuiltIn(name, Reflect.get(globalThis, name));
    else Reflect.deleteProperty(globalThis, name);
  }
  Reflect.deleteProperty(globalThis, 'Function');
}

function freezeBuiltIn(name: string, value: unknown): void {
  if (name === 'globalThis' || (typeof value !== 'function' && typeof value !== 'object')) return;
  Object.freeze(value);
  if (typeof value === 'function') freezeChain((value as { prototype?: object }).prototype ?? null);
}

function freezeChain(first: object | null): void {
  for (let at = first; at !== null; at = Reflect.getPrototypeOf(at)) Object.freeze(at);
}
