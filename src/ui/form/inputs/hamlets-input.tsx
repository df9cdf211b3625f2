import { useRef, useState } from 'preact/hooks';
import { looseKeyWithPrefix } from '../../../domain/text/match-keys';
import type { HamletData } from '../../../rpc/messages';
import { CHOOSE_HAMLETS, FORM } from '../../../wording/rows/ui-form';
import { UI } from '../../../wording/ui-common';
import { SelectField } from '../../parts/select-field';
import { groupedHamlets, MANY_HAMLETS, waysToGroup } from '../../parts/hamlet-groups';
import type { HamletsBy, NamedGroup } from '../../parts/hamlet-groups';
import { areOfTheDay, hamletsText, pickedHamlets } from '../hamlet-list';
import type { InputProps } from './input-props';
import { searchItems } from '../search';

/** More than this many boxes are worth a search. */
const SEARCH_FROM = 8;

/** Hamlets with their households, by former commune or cluster: one, a whole group, or all but some with a click. */
export function HamletsInput(input: InputProps) {
  const { field, text, data, entry, set, touch } = input;
  const { hamlets } = data;
  const ways = waysToGroup(hamlets);
  const [query, setQuery] = useState('');
  const [by, setBy] = useState<HamletsBy>(ways[0] ?? 'none');
  const boxes = useRef<HTMLDivElement>(null);
  const { codes, unknown } = pickedHamlets(text, hamlets);
  const setCodes = (next: readonly string[]) =>
    set(hamletsText(next, unknown, hamlets, areOfTheDay(entry.cells, data, entry.tab)));
  const toggle = (some: readonly string[], on: boolean) =>
    setCodes(on ? [...new Set([...codes, ...some])] : codes.filter((code) => !some.includes(code)));
  const shown = foundHamlets(hamlets, query);
  const onKeyDown = (event: KeyboardEvent) => {
    const [first, second] = shown;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (first === undefined || second !== undefined) return;
      toggle([first.code], !codes.includes(first.code));
      setQuery('');
    }
    if (event.key === 'Escape') setQuery('');
    if (event.key === 'ArrowDown') focusBox(boxes.current, event, 1);
  };
  return (
    <div class="stack tight" onFocusOut={touch}>
      {hamlets.length < SEARCH_FROM ? null : (
        <input
          type="search"
          value={query}
          aria-label={FORM.searchIn(field.header)}
          placeholder={CHOOSE_HAMLETS.search}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
      {hamlets.length < 2 ? null : (
        <div class="row between">
          {ways.length < 2 ? (
            <span />
          ) : (
            <SelectField
              label={CHOOSE_HAMLETS.groupBy}
              value={by}
              options={ways.map((way) => [way, CHOOSE_HAMLETS.ways[way]] as const)}
              choose={(way) => setBy(way as HamletsBy)}
            />
          )}
          <Everything codes={codes} shown={shown} isSearch={query !== ''} toggle={toggle} />
        </div>
      )}
      <div class="ticks" ref={boxes} onKeyDown={(event) => moveBetweenBoxes(boxes.current, event)}>
        {groupedHamlets(shown, by).map((group) => (
          <Group
            key={group.key}
            group={group}
            whole={hamlets.length}
            name={input.id}
            codes={codes}
            isSearch={query !== ''}
            toggle={toggle}
          />
        ))}
        {shown.length === 0 ? <p class="muted">{UI.noMatch}</p> : null}
      </div>
      <Chosen input={input} codes={codes} />
      {unknown.length === 0 ? null : (
        <p class="note warning">
          {FORM.unknown(unknown)}{' '}
          <button
            type="button"
            class="small plain"
            onClick={() => set(hamletsText(codes, [], hamlets, areOfTheDay(entry.cells, data, entry.tab)))}
          >
            {FORM.removeUnknown}
          </button>
        </p>
      )}
    </div>
  );
}

/**
 * By words of the name and the former commune, of the cluster where the search begins with «cụm», or by the beginning of the
 * code; a number is meant whole where one is.
 */
function foundHamlets(hamlets: readonly HamletData[], query: string): readonly HamletData[] {
  const asksCluster = looseKeyWithPrefix(query).startsWith('cum');
  const wordsOf = ({ name, formerCommune, cluster }: HamletData): string =>
    asksCluster ? `${cluster} ${name}` : `${name} ${formerCommune}`;
  const code = query.replace(/\s/g, '').toUpperCase();
  const byCode = /^\p{L}+\d/u.test(code) ? hamlets.filter((hamlet) => hamlet.code.startsWith(code)) : [];
  if (byCode.length > 0) return byCode;
  const found = searchItems(hamlets, query, wordsOf);
  const wanted = looseKeyWithPrefix(query).split(' ');
  const exact = found.filter((hamlet) => {
    const words = looseKeyWithPrefix(wordsOf(hamlet)).split(' ');
    return wanted.every((word) => words.includes(word));
  });
  return exact.length > 0 && /\d/.test(query) ? exact : found;
}

interface EverythingProps {
  readonly codes: readonly string[];
  readonly shown: readonly HamletData[];
  readonly isSearch: boolean;
  readonly toggle: (codes: readonly string[], on: boolean) => void;
}

/** All that are in sight: «Cả xã» is all but what is then unticked. */
function Everything({ codes, shown, isSearch, toggle }: EverythingProps) {
  const inSight = shown.map(({ code }) => code);
  const isAll = inSight.every((code) => codes.includes(code));
  const isNone = !inSight.some((code) => codes.includes(code));
  return (
    <span class="row">
      {isAll ? null : (
        <button type="button" class="link" onClick={() => toggle(inSight, true)}>
          {isSearch ? CHOOSE_HAMLETS.allFound(inSight.length) : CHOOSE_HAMLETS.all}
        </button>
      )}
      {isNone ? null : (
        <button type="button" class="link" onClick={() => toggle(inSight, false)}>
          {isSearch ? CHOOSE_HAMLETS.noneFound : FORM.selectNone}
        </button>
      )}
    </span>
  );
}

interface GroupProps {
  readonly group: NamedGroup<HamletData>;
  /** How many hamlets there are in all. */
  readonly whole: number;
  readonly name: string;
  readonly codes: readonly string[];
  readonly isSearch: boolean;
  readonly toggle: (codes: readonly string[], on: boolean) => void;
}

function Group({ group, whole, name, codes, isSearch, toggle }: GroupProps) {
  const { title, members } = group;
  const [asked, setAsked] = useState<boolean | null>(null);
  const own = members.map(({ code }) => code);
  const chosen = own.filter((code) => codes.includes(code)).length;
  const isOpen = isSearch || title === '' || (asked ?? whole <= MANY_HAMLETS);
  return (
    <>
      {title === '' ? null : (
        <div class="tick-group">
          <label class="tick">
            <input
              type="checkbox"
              checked={chosen === own.length}
              indeterminate={chosen > 0 && chosen < own.length}
              onChange={() => toggle(own, chosen < own.length)}
            />
            <strong>{title}</strong>
            <span class="muted">{CHOOSE_HAMLETS.chosenOf(chosen, own.length)}</span>
          </label>
          {isSearch ? null : (
            <button
              type="button"
              class="link"
              aria-expanded={isOpen}
              aria-label={isOpen ? CHOOSE_HAMLETS.close(title) : CHOOSE_HAMLETS.open(title)}
              onClick={() => setAsked(!isOpen)}
            >
              {isOpen ? CHOOSE_HAMLETS.fold : CHOOSE_HAMLETS.unfold}
            </button>
          )}
        </div>
      )}
      {isOpen
        ? members.map((hamlet) => (
            <label class={title === '' ? 'tick' : 'tick within'} key={hamlet.code}>
              <input
                type="checkbox"
                name={name}
                checked={codes.includes(hamlet.code)}
                onChange={() => toggle([hamlet.code], !codes.includes(hamlet.code))}
              />
              <span>{hamlet.name}</span>
              <span class="muted">{FORM.households(hamlet.households)}</span>
            </label>
          ))
        : null}
    </>
  );
}

/** How many, with their households; of many, what the cell will hold too. */
function Chosen({ input, codes }: { input: InputProps; codes: readonly string[] }) {
  const picked = input.data.hamlets.filter(({ code }) => codes.includes(code));
  const households = picked.reduce((sum, hamlet) => sum + (hamlet.households ?? 0), 0);
  return (
    <div aria-live="polite">
      <p class="muted">{FORM.picked(picked.length, households)}</p>
      {picked.length > SEARCH_FROM ? <p class="chosen">{CHOOSE_HAMLETS.cell(input.text)}</p> : null}
    </div>
  );
}

/** Up and down walk the boxes, as in a list. */
function moveBetweenBoxes(list: HTMLElement | null, event: KeyboardEvent): void {
  if (event.key === 'ArrowDown') focusBox(list, event, 1);
  if (event.key === 'ArrowUp') focusBox(list, event, -1);
}

function focusBox(list: HTMLElement | null, event: KeyboardEvent, step: number): void {
  const boxes = [...(list?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
  const next = boxes[boxes.findIndex((box) => box === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
