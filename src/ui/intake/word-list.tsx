import { valuesOf } from '../../domain/intake/field-finders';
import type { IntakeTarget } from '../../domain/intake/intake-target';
import type { WordReading } from '../../domain/intake/proposal';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import type { OpenedList } from './opened-list';
import { headerOf } from './opened-list';

const MOST_SHOWN = 150;

/** Words that were understood without a question; each can be made another for all its rows. */
export function WordList(props: {
  words: readonly WordReading[];
  target: IntakeTarget;
  list: OpenedList;
  answer: (id: string, text: string | null) => void;
}) {
  const { words, target, list, answer } = props;
  // A code that is written as a code needs nobody's look.
  const shown = words.filter(({ how }) => how !== 'code').slice(0, MOST_SHOWN);
  if (shown.length === 0) return null;
  return (
    <details>
      <summary>{INTAKE_UI.words(shown.length)}</summary>
      <ul class="matches">
        {shown.map((word) => (
          <Word
            key={word.id}
            word={word}
            header={headerOf(target.tab, word.field)}
            values={optionsOf(word, target, list)}
            choose={(text) => answer(word.id, text)}
          />
        ))}
      </ul>
    </details>
  );
}

function optionsOf({ field, text }: WordReading, target: IntakeTarget, list: OpenedList) {
  const column = target.columns.find((each) => each.field === field);
  const all = column === undefined ? [] : valuesOf(column, list.book.catalogue);
  return all.some((value) => value.text === text) ? all : [{ text, label: text }, ...all];
}

function Word(props: {
  word: WordReading;
  header: string;
  values: readonly { readonly text: string; readonly label: string }[];
  choose: (text: string) => void;
}) {
  const { word, header, values, choose } = props;
  const name = INTAKE_UI.word(header, word.word);
  return (
    <li>
      <span>{name}</span>
      <select
        aria-label={name}
        value={word.text}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {word.text === '' ? null : <option value="">{INTAKE_UI.blank}</option>}
        {values.map(({ text, label }) => (
          <option key={text} value={text}>
            {text === '' ? INTAKE_UI.blank : label}
          </option>
        ))}
      </select>
    </li>
  );
}
