import type { JSX } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';

const SHOWN_MS = 6_000;

/** A polite live region at the foot of the page that also shows its sentence for a while. */
export function useAnnouncer(): { announce: (text: string) => void; region: JSX.Element } {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => setText(''), SHOWN_MS);
  }, []);
  const region = (
    <div class={text === '' ? 'toast silent' : 'toast'} role="status" aria-live="polite">
      {text}
    </div>
  );
  return { announce, region };
}
