type Child = Node | string | null;

type Listeners = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

interface Settings {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Listeners;
}

/** An element with text, never markup: what stands in cells cannot become part of the page. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  settings: Settings = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (settings.class !== undefined) made.className = settings.class;
  if (settings.text !== undefined) made.textContent = settings.text;
  for (const [name, value] of Object.entries(settings.attributes ?? {})) made.setAttribute(name, value);
  for (const [name, listener] of Object.entries(settings.on ?? {})) {
    made.addEventListener(name, listener as EventListener);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
