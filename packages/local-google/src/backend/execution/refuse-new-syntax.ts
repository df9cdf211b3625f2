import { transformSync, type TransformOptions } from 'esbuild';

/** Class syntax that V8 knows and Apps Script does not parse (facts.md 37). */
const ABSENT_SYNTAX = [
  'class-private-accessor',
  'class-private-brand-check',
  'class-private-field',
  'class-private-method',
  'class-private-static-accessor',
  'class-private-static-field',
  'class-private-static-method',
  'class-static-blocks',
  'class-static-field',
];

/**
 * Without any of these no such syntax can stand in a script; saves printing most bundles twice, two thirds of a second
 * for a large one. `#${` stands in a template: no private name goes on with a brace.
 */
const SUSPECT = /\bstatic\s*(?:[{#[]|[\p{L}_$][\p{L}\d_$]*\s*[=;}])|[\s.{};(]#(?:[\p{L}_]|\$(?!\{))/u;

/** Throws a SyntaxError naming the script where it uses syntax that Apps Script does not parse. */
export function refuseNewSyntax(source: string, name: string): void {
  if (!SUSPECT.test(source)) return;
  const print = (supported: TransformOptions['supported']): string =>
    transformSync(source, {
      loader: 'js',
      target: 'esnext',
      ...(supported === undefined ? {} : { supported }),
    }).code;
  const lowered = Object.fromEntries(ABSENT_SYNTAX.map((feature) => [feature, false]));
  if (print(undefined) !== print(lowered)) {
    throw new SyntaxError(`${name} uses #private members or static fields, which Apps Script does not parse`);
  }
}
