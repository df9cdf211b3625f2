import { describe, expect, it } from '@jest/globals';
import { withScript } from '../support/script-host';

/**
 * `reach(thing)` follows constructors and prototypes of a thing to a maker of code, and asks that code for what only
 * this machine has. «in» is the script's own realm; «nothing» where no maker of code is reached; anything else is out.
 */
const PROBE = `
  const HERE = globalThis;
  function makers(thing) {
    const found = [];
    for (let at = thing, depth = 0; at !== null && at !== undefined && depth < 8; at = Object.getPrototypeOf(at), depth++) {
      for (const way of [at.constructor, at.constructor && at.constructor.constructor, at.toString && at.toString.constructor])
        if (typeof way === 'function') found.push(way);
    }
    return found;
  }
  function reach(thing) {
    const said = new Set();
    for (const maker of makers(thing)) {
      try {
        const made = maker('return [globalThis, typeof process, typeof require, typeof Buffer, typeof fetch].slice()');
        const got = typeof made === 'function' ? made() : made;
        if (!got || typeof got !== 'object' || !['undefined', 'object', 'function'].includes(got[1])) continue;
        if (got[0] === HERE && [1, 2, 3, 4].every((at) => got[at] === 'undefined')) said.add('in');
        else said.add('OUT ' + [1, 2, 3, 4].map((at) => got[at]).join());
      } catch (error) {}
    }
    return said.size === 0 ? 'nothing' : [...said].sort().join(' ');
  }
  /** Acts at each place on the way back from the end of the stack, until it fits in. */
  function deep(act) {
    const caught = [];
    let fitted = 0;
    (function dig() {
      try { dig(); } catch (end) {
        if (fitted < 3) try { act(); fitted++; } catch (error) { caught.push(error); }
      }
    })();
    return [...new Set(caught.map(reach))].sort().join(' ');
  }
`;

/** Each way out that is known of contexts of Node, as the body of a function that gives what it reached. */
const WAYS: readonly (readonly [what: string, body: string])[] = [
  ['the global object’s constructor', 'return reach(globalThis)'],
  ['the global object’s prototype', 'return reach(Object.getPrototypeOf(globalThis))'],
  [
    'a bare name of the sandbox',
    'return typeof constructor === "function" ? reach({ constructor }) : "nothing"',
  ],
  ['hostBridge', 'return typeof hostBridge === "undefined" ? "nothing" : reach(hostBridge)'],
  [
    'the doors of the host',
    'return typeof hostDoors === "undefined" ? "nothing" : reach(hostDoors.hostBegin)',
  ],
  ['the constructor of a function', 'return reach(function () {})'],
  ['the constructor of an async function', 'return reach(async function () {})'],
  ['the constructor of a generator', 'return reach(function* () {})'],
  ['the constructor of an async generator', 'return reach(async function* () {})'],
  ['arguments', 'return reach(arguments)'],
  ['arguments from the page', 'return reach(arguments[0])'],
  [
    'the caller of a sloppy function',
    `function who() { return who.caller && who.caller.caller; } return reach(who() || {})`,
  ],
  [
    'arguments of the caller',
    `function who() { const by = who.caller; return by && by.arguments; } return reach(who() || {})`,
  ],
  ['this of the first function', 'return reach(this)'],
  ['a service', 'return reach(SpreadsheetApp)'],
  ['a method of a service', 'return reach(SpreadsheetApp.getActiveSpreadsheet)'],
  ['an object that a service gave', 'return reach(SpreadsheetApp.getActiveSpreadsheet().getSheets())'],
  [
    'values that a service read',
    'return reach(SpreadsheetApp.getActiveSheet().getRange("A1").getValues()[0])',
  ],
  [
    'an error of a service',
    'try { Utilities.formatDate("x"); } catch (error) { return reach(error); } return "silent"',
  ],
  [
    'an error of the backend',
    'try { SpreadsheetApp.getActiveSpreadsheet().getRange("Không có!A1"); } catch (error) { return reach(error); } return "silent"',
  ],
  [
    'what is not emulated',
    'try { Utilities.gzip(); } catch (error) { return reach(error); } return "silent"',
  ],
  ['an error of the language', 'try { null.x; } catch (error) { return reach(error); }'],
  ['a syntax error of eval', 'try { eval("1+"); } catch (error) { return reach(error); }'],
  ['a regular expression too wrong', 'try { new RegExp("("); } catch (error) { return reach(error); }'],
  ['a promise', 'return reach(Promise.resolve(1))'],
  ['the promise of an async function', 'return reach((async () => 1)())'],
  ['a rejected promise', 'const p = Promise.reject(new Error("x")); p.catch(() => 0); return reach(p)'],
  [
    'the promise of import()',
    'const p = import("fs"); p.then((v) => console.log("OUT module"), (e) => console.log(reach(e))); return reach(p)',
  ],
  [
    'import() in eval',
    'const p = eval("import(\'node:fs\')"); p.then((v) => console.log("OUT module"), (e) => console.log(reach(e))); return reach(p)',
  ],
  [
    'import() in a made function',
    'const p = new Function("return import(\'child_process\')")(); p.then((v) => console.log("OUT module"), (e) => console.log(reach(e))); return reach(p)',
  ],
  [
    'Error.prepareStackTrace',
    `let got = []; Error.prepareStackTrace = (error, trace) => { got = [error, trace, ...trace]; return ''; };
    String(new Error('x').stack);
    const of = got.flatMap((part) => [part, part && part.getThis && part.getThis(), part && part.getFunction && part.getFunction()]);
    return [...new Set(of.filter((part) => part !== undefined && part !== null).map(reach))].sort().join(' ');`,
  ],
  [
    'prepareStackTrace in the depth',
    `Error.prepareStackTrace = (error, trace) => trace; return deep(() => String(new Error('x').stack.map(String)))`,
  ],
  [
    'the stack used up in a service',
    'return deep(() => SpreadsheetApp.getActiveSheet().getRange("A1").getValue())',
  ],
  ['the stack used up in Utilities', 'return deep(() => Utilities.newBlob("a").getBytes())'],
  ['the stack used up in error.stack', 'return deep(() => new Error("x").stack)'],
  [
    'the stack used up in captureStackTrace',
    'return deep(() => { const o = {}; Error.captureStackTrace(o); return o.stack; })',
  ],
  [
    'what an error of the stack inherits',
    `const protos = []; (function dig() { try { new Error('x').stack; } catch (e) { protos.push(e); throw e; } try { dig(); } catch (e) { protos.push(e); } })
    .call(); return [...new Set(protos.flatMap((e) => [e, Object.getPrototypeOf(e), e.constructor, e.constructor && Object.getPrototypeOf(e.constructor)]).filter(Boolean).map(reach))].join(' ')`,
  ],
  [
    'inspection of what is thrown',
    `throw Object.assign(new Error('x'), { [Symbol.for('nodejs.util.inspect.custom')](...given) { console.log('OUT ' + reach(given[2])); return 'x'; } })`,
  ],
  [
    'inspection of a rejection',
    `Promise.reject({ [Symbol.for('nodejs.util.inspect.custom')](...given) { console.log('OUT inspected'); return 'x'; } }); return 'nothing'`,
  ],
  [
    'a getter of what is thrown',
    `throw { get message() { return reach((function who() { return who.caller || {}; })()); }, get stack() { return 'x'; } }`,
  ],
  [
    'a thrown proxy',
    `throw new Proxy({}, { get: (t, name, by) => typeof name === 'string' ? 'nothing' : undefined, has: () => true })`,
  ],
  [
    'toJSON of the result',
    `return { toJSON() { return reach(toJSON_caller() || {}); } }; function toJSON_caller() { return toJSON_caller.caller && toJSON_caller.caller.caller; }`,
  ],
  [
    'a request of its own for the backend, by JSON.stringify',
    `JSON.stringify = () => '{"service":"Log","method":"write","args":["OUT forged"]}'; SpreadsheetApp.getActiveSheet().getName(); return 'nothing'`,
  ],
  [
    'an answer of its own, by JSON.parse',
    `const name = SpreadsheetApp.getActiveSheet().getName(); JSON.parse = () => ({ value: 'OUT answered' });
     return SpreadsheetApp.getActiveSheet().getName() === name ? 'nothing' : 'OUT answered'`,
  ],
  [
    'Reflect.apply replaced',
    `Reflect.apply = (...given) => { console.log('OUT ' + reach(given[0])); }; return reach(Utilities.getUuid)`,
  ],
  [
    'a symbol of the registry',
    `return Object.getOwnPropertySymbols(globalThis).length === 0 ? 'nothing' : reach(globalThis[Object.getOwnPropertySymbols(globalThis)[0]])`,
  ],
  ['WebAssembly', 'return typeof WebAssembly === "undefined" ? "nothing" : reach(WebAssembly)'],
  [
    'SharedArrayBuffer',
    'return typeof SharedArrayBuffer === "undefined" ? "nothing" : reach(SharedArrayBuffer)',
  ],
  [
    'FinalizationRegistry',
    'return typeof FinalizationRegistry === "undefined" ? "nothing" : reach(FinalizationRegistry)',
  ],
  ['ShadowRealm', 'return typeof ShadowRealm === "undefined" ? "nothing" : reach(ShadowRealm)'],
  ['the realm’s console', 'return reach(console.log)'],
  ['Intl', 'return reach(Intl.NumberFormat)'],
  [
    'a template',
    `return HtmlService.createTemplate('<?= typeof process + typeof require ?>').evaluate().getContent() === 'undefinedundefined' ? 'nothing' : 'OUT'`,
  ],
];

const script = PROBE + WAYS.map(([, body], at) => `function way${String(at)}() { ${body} }`).join('\n');

describe('C.19: the realm of a script has no way out', () => {
  it(`none of ${String(WAYS.length)} known ways reaches code of this machine`, () =>
    withScript(script, async ({ run }) => {
      const out: string[] = [];
      for (const [at, [what]] of WAYS.entries()) {
        const { ok, value, error, logs } = await run(`way${String(at)}`, { args: [{ a: [1] }] });
        const said = [ok ? String(value) : (error?.message ?? ''), ...logs].join(' / ');
        if (/OUT|object|ended/.test(said) || said === '') out.push(`${what}: ${said}`);
      }
      console.log(`${String(WAYS.length)} ways tried, ${String(out.length)} out`);
      expect(out).toEqual([]);
    }));

  it('a script that breaks what results stand on fails alone, in words', () =>
    withScript(
      `function broken() { Object.defineProperty(Object.prototype, 'legal', { get() { throw 1; }, set() { throw 2; } }); return 1; }
       function next() { return 'lives'; }`,
      async ({ run, value }) => {
        await run('broken');
        expect(await value('next')).toBe('lives');
      },
    ));
});

describe('C.19: only the script’s own top-level functions run', () => {
  const NAMES = [
    'eval',
    'Function',
    'parseInt',
    'encodeURIComponent',
    'Object',
    'Date',
    'Array',
    'Proxy',
    'hasOwnProperty',
  ];
  const MORE = [
    'toString',
    'constructor',
    '__proto__',
    '__defineGetter__',
    'SpreadsheetApp',
    'Utilities',
    'Logger',
    '',
  ];

  it('no builtin, no service, nothing inherited, no alias of one, nothing private', () =>
    withScript(
      `function own() { return 1; } var assigned = function () { return 2; };
       function parseFloat() { return 3; }
       var alias = eval; var bound = Object.assign.bind(null, {}); function secret_() { return 'x'; }`,
      async ({ run, value }) => {
        expect([await value('own'), await value('assigned'), await value('parseFloat')]).toEqual([1, 2, 3]);
        const ran: string[] = [];
        for (const fn of [...NAMES, ...MORE, 'alias', 'bound', 'secret_']) {
          const { ok, error } = await run(fn, { args: ['1 + 1'] });
          if (ok || error?.message !== `Script function not found: ${fn}`) ran.push(fn);
        }
        expect(ran).toEqual([]);
      },
    ));
});
