import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { UI } from '../../wording/ui-common';

/** A dialog over the page: the browser keeps the keyboard inside, closes it on Esc and gives the focus back. */
export function Modal(props: { title: string; close: () => void; children?: ComponentChildren }) {
  const { title, close, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={close}>
      <div class="stack">
        <div class="row between nowrap">
          <h2 id={id}>{title}</h2>
          <button type="button" class="small plain" onClick={() => dialog.current?.close()}>
            {UI.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
