/** Letters that would open markup, escaped as the scriptlet `<?= ?>` does in text and attributes. */
export function escapeHtml(text: string): string {
  const byLetter: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => byLetter[letter] ?? letter);
}
