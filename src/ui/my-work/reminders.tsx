import { useRef, useState } from 'preact/hooks';
import type { Reminder } from '../../rpc/messages';
import { UI } from '../../wording/ui-common';
import { WORK } from '../../wording/coverage/ui-coverage';
import { copyText } from '../browser';

/** A reminder for one officer or hamlet, to be pasted into Zalo. */
export function Reminders(props: { reminders: readonly Reminder[]; announce: (text: string) => void }) {
  const { reminders, announce } = props;
  const [key, setKey] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const chosen = reminders.find((reminder) => keyOf(reminder) === key) ?? reminders[0];
  const copy = async () => {
    const isCopied = await copyText(edited ?? chosen?.text ?? '');
    if (!isCopied) area.current?.select();
    announce(isCopied ? UI.copied : UI.copyFailed);
  };
  return (
    <section class="stack tight" aria-label={WORK.reminders}>
      <h3>{WORK.reminders}</h3>
      {chosen === undefined ? (
        <p class="muted">{WORK.noReminders}</p>
      ) : (
        <>
          <div class="field">
            <label for="remind-who">{WORK.remindWho}</label>
            <select
              id="remind-who"
              value={keyOf(chosen)}
              onChange={({ currentTarget }) => {
                setKey(currentTarget.value);
                setEdited(null);
              }}
            >
              <Group label={WORK.officers} reminders={reminders.filter((one) => one.for === 'officer')} />
              <Group label={WORK.hamlets} reminders={reminders.filter((one) => one.for === 'hamlet')} />
            </select>
          </div>
          <div class="field">
            <label for="reminder">{WORK.reminderText}</label>
            <textarea
              id="reminder"
              ref={area}
              rows={8}
              value={edited ?? chosen.text}
              onInput={({ currentTarget }) => setEdited(currentTarget.value)}
            />
          </div>
          <div class="row">
            <button type="button" class="primary" onClick={() => void copy()}>
              {UI.copy}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

const keyOf = (reminder: Reminder): string => `${reminder.for} ${reminder.key}`;

function Group({ label, reminders }: { label: string; reminders: readonly Reminder[] }) {
  if (reminders.length === 0) return null;
  return (
    <optgroup label={label}>
      {reminders.map((reminder) => (
        <option key={reminder.key} value={keyOf(reminder)}>
          {reminder.name} · {WORK.count(reminder.count)}
        </option>
      ))}
    </optgroup>
  );
}
