import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HAMLET_KINDS } from '../../domain/hamlets/hamlet-noun';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import type { ServerFailure } from '../server';
import type { StepProps } from './step-props';
import { StepFrame } from './step-frame';
import { hasTexts, useDraft } from './use-draft';

const FIELDS = ['communeName', 'hamletNoun', 'parentAgency', 'planYear', 'criteriaSet'] as const;
type Texts = Readonly<Record<(typeof FIELDS)[number], string>>;
const WORDS = FIRST_STEPS.commune;

/** Name, unit word, superior, year and the set of criteria in force. */
export function CommuneStep({ server, book, changed, next }: StepProps) {
  const draft = useDraft<Texts>(book.bookId, 'commune', initialTexts(book), hasTexts(FIELDS));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const { value, set, clear } = draft;
  const save = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await server.ask('saveCommune', value);
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    clear();
    changed();
    next();
  };
  const text = (field: keyof Texts) => ({
    id: `commune-${field}`,
    value: value[field],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      set({ ...value, [field]: currentTarget.value }),
  });
  return (
    <StepFrame
      title={WORDS.title}
      save={() => void save()}
      skip={next}
      busy={busy ? FIRST_STEPS.saving : null}
      failure={failure}
      kept={draft.kept}
    >
      <label class="stack tight">
        <span>{WORDS.name}</span>
        <input type="text" ref={first} placeholder={WORDS.nameExample} {...text('communeName')} />
      </label>
      <label class="stack tight">
        <span>{WORDS.noun}</span>
        <input type="text" list="nouns" {...text('hamletNoun')} aria-describedby="noun-help" />
        <span class="help" id="noun-help">
          {WORDS.nounHelp}
        </span>
      </label>
      <datalist id="nouns">
        {HAMLET_KINDS.map((noun) => (
          <option key={noun} value={noun} />
        ))}
      </datalist>
      <label class="stack tight">
        <span>{WORDS.parent}</span>
        <input
          type="text"
          placeholder={WORDS.parentExample}
          {...text('parentAgency')}
          aria-describedby="parent-help"
        />
        <span class="help" id="parent-help">
          {WORDS.parentHelp}
        </span>
      </label>
      <label class="stack tight">
        <span>{WORDS.year}</span>
        <input type="text" inputMode="numeric" {...text('planYear')} />
      </label>
      <label class="stack tight">
        <span>{WORDS.set}</span>
        <select
          value={value.criteriaSet}
          onChange={({ currentTarget }) => set({ ...value, criteriaSet: currentTarget.value })}
          aria-describedby="set-help"
        >
          {book.sets.map(({ set: name, inForce }) => (
            <option key={name} value={name}>
              {inForce ? WORDS.inForce(name) : WORDS.notInForce(name)}
            </option>
          ))}
        </select>
        <span class="help" id="set-help">
          {WORDS.setHelp}
        </span>
      </label>
    </StepFrame>
  );
}

/** The set that stands is kept while it is in force. */
function initialTexts({ commune, sets }: StepProps['book']): Texts {
  const standing = sets.find(({ set }) => set === commune.criteriaSet);
  const fit = standing?.inForce === true ? standing : (sets.find(({ inForce }) => inForce) ?? standing);
  return { ...commune, criteriaSet: fit?.set ?? commune.criteriaSet };
}
