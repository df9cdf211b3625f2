import type { Locator, Page } from 'playwright-core';
import type { TestBench } from '../workbench';
import { viewOf } from '../workbench';
import { findControl, wordsShown } from './find-control';
import type { Act, Step } from './guide-steps';

/** As far as it is asked for in the browser. */
interface Element {
  readonly tagName: string;
  readonly type: string;
}

/** What a person brings to a step besides what the guide says. */
export interface Walk {
  /** What is typed or chosen by label; a list without one keeps what it shows. */
  readonly answers?: Readonly<Record<string, string>>;
  /** By number of the step: what it asks for without naming a label, done before its labels or after them. */
  readonly before?: ByStep;
  readonly after?: ByStep;
  /** Done once that label was pressed, filled or seen: what the step asks for before its next label. */
  readonly upon?: Readonly<Record<string, Deed>>;
  /** Labels that are not to be met on the way, each with its reason. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

type Deed = (page: Page) => Promise<void>;
type ByStep = Readonly<Record<number, Deed>>;

/** A command takes some seconds, many times that on a machine that is busy. */
const REST_MS = 90_000;
const FOUND_MS = 45_000;
const MOST_MISSED = 3;

/** Does what the steps say; gives the labels whose control was not found, as «step: label». */
export async function follow(
  page: Page,
  bench: TestBench,
  steps: readonly Step[],
  { answers = {}, before = {}, after = {}, upon = {}, elsewhere = {} }: Walk,
): Promise<string[]> {
  const missed: string[] = [];
  for (const { number, acts } of steps) {
    await deed(page, number, before[number]);
    for (const act of acts.filter(({ label }) => !(label in elsewhere))) {
      // What follows a control that is not there cannot be there either.
      if (missed.length >= MOST_MISSED) return missed;
      if (!(await perform(page, bench, act, answers)))
        missed.push(`${number}: ${act.verb} «${act.label}», not in: ${await wordsShown(page)}`);
      else await deed(page, number, upon[act.label]);
    }
    await deed(page, number, after[number]);
    await atRest(page);
  }
  return missed;
}

/** What the guide says in words alone; where it cannot be done, the screen says why. */
async function deed(page: Page, number: number, work?: Deed): Promise<void> {
  try {
    await work?.(page);
  } catch (cause) {
    throw new Error(`Step ${String(number)} cannot be done in: ${await wordsShown(page)}`, { cause });
  }
}

async function perform(
  page: Page,
  bench: TestBench,
  act: Act,
  answers: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (act.kind === 'menu') await closeDialogs(page);
  if (act.kind === 'cột' || act.kind === 'mục') {
    if (await standsInGrid(bench, act.label)) return true;
  }
  const found = await waited(
    () => findControl(page, act),
    (locator) => locator !== null,
    FOUND_MS,
  );
  if (found === null) return false;
  if (act.verb === 'press') await press(found, answers[act.label]);
  if (act.verb === 'fill' && answers[act.label] !== undefined) await found.fill(answers[act.label] ?? '');
  await atRest(page);
  return true;
}

async function press(control: Locator, answer: string | undefined): Promise<void> {
  const kind = await control.evaluate(({ tagName, type }: Element) => (tagName === 'INPUT' ? type : tagName));
  if (kind === 'SELECT') {
    if (answer !== undefined) await control.selectOption({ label: await optionFor(control, answer) });
  } else if (kind === 'radio' || kind === 'checkbox') await control.check();
  else await control.click();
}

/** The option with that text, or else the first that has it in its text. */
async function optionFor(list: Locator, answer: string): Promise<string> {
  const options = (await list.locator('option').allInnerTexts()).map((text) => text.trim());
  const option = options.find((text) => text === answer) ?? options.find((text) => text.includes(answer));
  if (option === undefined) throw new Error(`«${answer}» is none of: ${options.join(' | ')}`);
  return option;
}

async function standsInGrid(bench: TestBench, label: string): Promise<boolean> {
  const { sheets } = await viewOf(bench);
  return sheets.some(({ cells }) =>
    cells.some(([row, column, cell]) => (row === 0 || column === 0) && cell?.t === label),
  );
}

/** A message that was read, and a dialog that was left. */
async function closeDialogs(page: Page): Promise<void> {
  const open = page.locator('dialog[open]');
  while ((await open.count()) > 0) {
    await open.last().getByRole('button', { name: 'Đóng' }).first().click();
    await page.waitForTimeout(100);
  }
}

async function atRest(page: Page): Promise<void> {
  for (const frame of ['dialog[open] iframe', '.sidebar iframe']) {
    if ((await page.locator(frame).count()) === 0) continue;
    await waited(
      async () => {
        const shown = page.frameLocator(frame);
        return (await shown.locator('#page > *').count()) > 0 && (await shown.locator('.busy').count()) === 0;
      },
      (isAtRest) => isAtRest,
      REST_MS,
    );
  }
}

/** What `read` gives once it is wanted, else what it gave last. */
async function waited<T>(read: () => Promise<T>, isWanted: (value: T) => boolean, most: number): Promise<T> {
  const until = Date.now() + most;
  for (;;) {
    const value = await read();
    if (isWanted(value) || Date.now() > until) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
}
