/** Of CHANGELOG.md, put in by the build: the edition of these pages and what it brings to users. */
declare const WHATS_NEW_OF_BUILD: { readonly version: string; readonly lines: readonly string[] };

export const WHATS_NEW = WHATS_NEW_OF_BUILD;

export const NewsLines = () => (
  <ul class="bullets">
    {WHATS_NEW.lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
