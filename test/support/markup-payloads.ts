/** What would run if any page took a cell for markup: each sets `window.hacked`. */
const SCRIPTS = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror=window.hacked=1>',
  '<svg onload=window.hacked=1>',
  '<body onload=window.hacked=1>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<details open ontoggle=window.hacked=1>',
  '<input autofocus onfocus=window.hacked=1>',
  '<video><source onerror=window.hacked=1></video>',
  '<a href="javascript:window.hacked=1">x</a>',
  '<math><mtext></mtext><script>window.hacked=1</script></math>',
];
const WRAPPINGS: readonly ((script: string) => string)[] = [
  (script) => script,
  (script) => `"><${script.slice(1)}`,
  (script) => `'>${script}`,
  (script) => `</textarea>${script}`,
  (script) => `</script>${script}`,
  (script) => `</option></select>${script}`,
  (script) => `<!-- -->${script}`,
  (script) => `{{constructor}}${script}`,
  (script) => `<?= 1 ?>${script}`,
  (script) => `${script.toUpperCase()}${script}`,
];

/** A hundred texts. */
export const MARKUP_PAYLOADS: readonly string[] = SCRIPTS.flatMap((script) =>
  WRAPPINGS.map((wrap) => wrap(script)),
);
