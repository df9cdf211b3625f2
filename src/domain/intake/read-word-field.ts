import { itemsOf } from '../cells/cell-text';
import type { ItemMatch } from '../cells/item-match';
import { UNKNOWN_ITEM } from '../cells/item-match';
import type { HamletCode } from '../ids';
import { guessItem, severalIn } from '../reading/hurried/hurried-items';
import { withoutAccents } from '../text/without-accents';
import { clean } from '../text/clean';
import type { FindWord } from './find-words';
import { fullWordsKey } from './header-text';
import type { Candidate } from './proposal';
import { answerTo } from './questions';
import type { FieldCell, ReadingState, RowInMaking } from './reading-state';
import { put } from './reading-state';

/** A longer text than this says more than its code, and is kept in the note. */
const WORDS_OF_A_SENTENCE = 6;

/** Reads a cell of codes or of values of a list. */
export function readWordField(
  find: FindWord | null,
  several: boolean,
  at: FieldCell,
  row: RowInMaking,
  state: ReadingState,
): void {
  const { field } = at.column;
  const { mapping } = state;
  if (find === null) return;
  const isKnown = (item: string): boolean =>
    answerTo(mapping, 'word', field, item) !== undefined || find(item).state === 'known';
  const items = !several || isKnown(at.from) ? [at.from] : partsOf(at.from, isKnown);
  const texts = items.map((item) => wordText(find, item, field, row, state));
  if (texts.includes(null)) return;
  const wanted = [...new Set(texts.filter((text) => text !== ''))].join('; ');
  put(row, field, wanted, at.from);
  const isSentence = field === 'topics' && fullWordsKey(at.from).split(' ').length > WORDS_OF_A_SENTENCE;
  if (isSentence && items.length === 1 && find(at.from).state === 'asked') row.kept.push(at.from);
}

/** The items of a list; a text none of whose parts is known is asked about as a whole. */
function partsOf(text: string, isKnown: (item: string) => boolean): readonly string[] {
  const lines = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const items = lines.flatMap((line) => (isKnown(line) ? [line] : splitKnown(line, isKnown)));
  return items.some(isKnown) ? items : lines.length > 1 ? lines : [text];
}

function splitKnown(line: string, isKnown: (item: string) => boolean): readonly string[] {
  const ways = [itemsOf(line), line.split(/[,;\n]|\s+(?:và|với|cùng|kết hợp)\s+|\s*[+&/]\s*/u)];
  for (const way of ways) {
    const parts = way.map((part) => part.trim()).filter((part) => part !== '');
    if (parts.length > 1 && parts.every(isKnown)) return parts;
  }
  const commas = itemsOf(line);
  return commas.length > 1 && commas.some(isKnown) ? commas : [line];
}

function wordText(
  find: FindWord,
  item: string,
  field: string,
  row: RowInMaking,
  state: ReadingState,
): string | null {
  const { questions, mapping } = state;
  const found = find(item);
  if (answerTo(mapping, 'word', field, item) === undefined && found.state === 'known') {
    questions.tell({ field, word: item, text: found.text, how: found.how }, row.number);
    return found.text;
  }
  const candidates = found.state === 'asked' ? found.candidates : [{ text: found.text, label: found.text }];
  return questions.ask({ kind: 'word', field, word: item, row: row.number, candidates });
}

/** «cả 19 xóm», «toàn xã», «19/19 xóm», «các xóm» */
const WHOLE =
  /^(?:(?:tai |o )?(?:ca|toan|tat ca(?: cac)?|cac|toan bo)(?: \d+)?(?:\/\d+)? ?(?:xom|thon|xa|to dan pho|khu dan cu|to)(?: trong xa| tren dia ban xa)?|(\d+)\/\1 (?:xom|thon))$/;

/** Reads a cell of hamlets by the day of its row. */
export function readHamletField(
  several: boolean,
  at: FieldCell,
  row: RowInMaking,
  state: ReadingState,
): void {
  const { field } = at.column;
  const { hamlets } = state.catalogue;
  const match = (item: string): ItemMatch<HamletCode> => hamlets.match(item, row.day);
  const whole = match(at.from);
  const items = whole.state === 'hit' || !several ? [at.from] : hamlets.itemsOf(at.from);
  const names = items.map((item) => hamletNames(item, match, at, row, state));
  if (names.includes(null)) return;
  put(
    row,
    field,
    [...new Set(names.flatMap((name) => name ?? []).filter((name) => name !== ''))].join('; '),
    at.from,
  );
}

function hamletNames(
  item: string,
  match: (item: string) => ItemMatch<HamletCode>,
  { column }: FieldCell,
  row: RowInMaking,
  { catalogue, mapping, questions }: ReadingState,
): readonly string[] | null {
  const answered = answerTo(mapping, 'word', column.field, item);
  const found = match(item);
  if (answered === undefined) {
    if (found.state === 'hit') return [found.label];
    const sure = (part: string): ItemMatch<HamletCode> => {
      const one = match(part);
      return one.state === 'hit' ? one : UNKNOWN_ITEM;
    };
    const plain = !/[(:=]|\d\s*[-–—]/u.test(item);
    const joined = plain ? severalIn(item, sure) : [];
    if (joined.length > 1) return joined;
    const around = plain ? guessItem(item, '', sure) : null;
    if (around?.state === 'suggestion') return around.label.split('; ');
  }
  const all = isWholeCommune(item) ? wholeCommune(catalogue.lists.hamlets) : [];
  const guess = guessItem(item, '', match);
  const near: Candidate[] = [
    ...(found.state === 'suggestion' ? [{ text: found.label, label: found.label }] : []),
    ...(found.state === 'shared' ? found.among.map((text) => ({ text, label: text })) : []),
    ...(guess?.state === 'suggestion' ? [{ text: guess.label, label: guess.label }] : []),
  ];
  const answer = questions.ask({
    kind: 'word',
    field: column.field,
    word: item,
    row: row.number,
    candidates: all.length > 0 ? all : near.slice(0, 4),
  });
  if (answer !== null && all.length > 0) row.isWholeCommune = true;
  return answer === null ? null : [answer];
}

export const isWholeCommune = (text: string): boolean =>
  WHOLE.test(withoutAccents(clean(text)).toLowerCase().replace(/[.;]$/, ''));

/** Either every hamlet by name, or none and the commune as a whole. */
function wholeCommune(
  hamlets: readonly { readonly name: string; readonly validTo: string | null }[],
): Candidate[] {
  const names = hamlets.filter(({ validTo }) => validTo === null).map(({ name }) => name);
  return [
    { text: names.join('; '), label: String(names.length) },
    { text: '', label: '' },
  ];
}
