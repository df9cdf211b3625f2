// The field checks of an activity row as zod and ajv can say them: which cells are there, their kinds, ranges and lists.
// Neither reads Vietnamese as people type it, nor compares rows; what is split and turned into text is timed with them.
import Ajv from 'ajv';
import { z } from 'zod';

const STATUS = ['Dự kiến', 'Đã thực hiện', 'Hoãn', 'Hủy'];
const SCOPE = ['Một xóm', 'Liên xóm', 'Toàn xã', 'Ngoài xã'];
const FUNDING = ['NSNN', 'Xã hội hóa', 'Lồng ghép', 'Không'];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBERS = [
  'attendance',
  'householdsAttending',
  'quantity',
  'newsItems',
  'broadcastCount',
  'minutesPerBroadcast',
  'reachCount',
  'areaM2',
  'cost',
];

const listOf = (cell) =>
  typeof cell === 'string'
    ? cell
        .split(/[;,\n]/)
        .map((item) => item.trim())
        .filter(Boolean)
    : [];

/** A row as a JSON schema takes it. */
export function plainRow({ cells }) {
  const row = {
    code: cells.code ?? undefined,
    date: typeof cells.date === 'object' && cells.date !== null ? cells.date.date : (cells.date ?? undefined),
    status: cells.status ?? undefined,
    topics: listOf(cells.topics),
    form: cells.form ?? undefined,
    scope: cells.scope ?? undefined,
    hamlets: listOf(cells.hamlets),
    leadUnit: cells.leadUnit ?? undefined,
    evidence: cells.evidence ?? undefined,
    fundingSource: cells.fundingSource ?? undefined,
  };
  for (const field of NUMBERS) if (cells[field] !== null) row[field] = cells[field];
  return row;
}

export function zodCheck({ topics, forms, hamlets }) {
  const number = z.number().nonnegative().optional();
  const row = z.object({
    code: z.string().optional(),
    date: z.string().regex(ISO_DAY),
    status: z.enum(STATUS),
    topics: z.array(z.enum(topics)).min(1),
    form: z.enum(forms),
    scope: z.enum(SCOPE),
    hamlets: z.array(z.enum(hamlets)).min(1),
    leadUnit: z.string().optional(),
    evidence: z.string().optional(),
    fundingSource: z.enum(FUNDING).optional(),
    ...Object.fromEntries(NUMBERS.map((field) => [field, number])),
  });
  return (rows) =>
    rows.reduce((found, each) => {
      const result = row.safeParse(plainRow(each));
      return found + (result.success ? 0 : result.error.issues.length);
    }, 0);
}

export function ajvCheck({ topics, forms, hamlets }) {
  const text = { type: 'string' };
  const listed = (items) => ({ type: 'array', minItems: 1, items: { enum: items } });
  const validate = new Ajv({ allErrors: true }).compile({
    type: 'object',
    required: ['date', 'status', 'topics', 'form', 'scope', 'hamlets'],
    properties: {
      code: text,
      date: { type: 'string', pattern: ISO_DAY.source },
      status: { enum: STATUS },
      topics: listed(topics),
      form: { enum: forms },
      scope: { enum: SCOPE },
      hamlets: listed(hamlets),
      leadUnit: text,
      evidence: text,
      fundingSource: { enum: FUNDING },
      ...Object.fromEntries(NUMBERS.map((field) => [field, { type: 'number', minimum: 0 }])),
    },
  });
  return (rows) =>
    rows.reduce((found, each) => found + (validate(plainRow(each)) ? 0 : validate.errors.length), 0);
}
