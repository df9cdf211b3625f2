/** Everything that a page may send, checked at the door: behind it the types hold. */
import { z } from 'zod';
import { HttpError } from './http';

/** More lines than any sheet holds (ten million cells a spreadsheet). */
const MOST_LINES = 10_000_000;
const MOST_COLUMNS = 18_278;

const line = z.int().min(0).max(MOST_LINES);
const lines = z.int().min(1).max(MOST_LINES);
const column = z.int().min(0).max(MOST_COLUMNS);

const gridRange = z.strictObject({
  row: line,
  column,
  rows: lines,
  columns: z.int().min(1).max(MOST_COLUMNS),
});

const asker = {
  user: z.string().min(3).max(320),
  /** One open page; two pages of one user are two. */
  client: z.string().regex(/^[\w-]{1,64}$/),
};

const sheet = z.string().min(1).max(100);
/** No name of a function is as long; what is no name is none of the script's. */
const fn = z.string().regex(/^[\p{ID_Start}$_][\p{ID_Continue}$]{0,199}$/u);
const cursor = z.strictObject({ sheet: z.string().max(100), range: gridRange });
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const both = <const A extends string, const B extends string>(one: A, other: B) => z.literal([one, other]);
const at = { at: line, count: lines };

const personCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: both('insertRows', 'insertColumns'), ...at, side: both('before', 'after') }),
  z.strictObject({ kind: both('deleteRows', 'deleteColumns'), ...at }),
  z.strictObject({ kind: both('moveRows', 'moveColumns'), ...at, before: line }),
  z.strictObject({ kind: both('hideRows', 'hideColumns'), ...at, hidden: z.boolean() }),
  z.strictObject({
    kind: z.literal('sortRange'),
    range: gridRange,
    keys: z
      .array(z.strictObject({ column, ascending: z.boolean() }))
      .min(1)
      .max(20),
  }),
  z.strictObject({ kind: z.literal('clear'), range: gridRange }),
  z.strictObject({ kind: both('undo', 'redo') }),
]);

/** By path of the API; a body with anything else in it is refused as well. */
export const BODIES = {
  '/api/edit': z.strictObject({
    ...asker,
    sheet,
    range: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,7}(?::[A-Z]{1,3}[1-9]\d{0,7})?$/),
    values: z.array(z.array(cell).min(1).max(MOST_COLUMNS)).min(1).max(1_000_000),
  }),
  '/api/act': z.strictObject({ ...asker, sheet, command: personCommand }),
  '/api/open': z.strictObject(asker),
  '/api/menu': z.strictObject({ ...asker, fn, cursor }),
  '/api/rpc': z.strictObject({ ...asker, fn, args: z.array(z.json()).max(20), cursor }),
  '/api/answer': z.strictObject({
    ...asker,
    question: z.string().regex(/^q\d{1,12}$/),
    button: z.string().regex(/^[A-Z_]{1,20}$/),
    text: z.string().optional(),
  }),
};

export type Bodies = { readonly [Path in keyof typeof BODIES]: z.infer<(typeof BODIES)[Path]> };

/** Who asks for something to look at. */
export const ASKER = z.object(asker);

/** Throws HttpError 400 that names the field, never what stood in it. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  let found: z.ZodSafeParseResult<T>;
  try {
    found = schema.safeParse(value);
  } catch {
    // Nested deeper than the stack is high.
    throw new HttpError(400, 'Yêu cầu lồng nhau quá sâu.');
  }
  if (found.success) return found.data;
  const where = found.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new HttpError(400, `Yêu cầu không đúng mẫu${where === '' ? '' : ` ở ${where}`}.`);
}
