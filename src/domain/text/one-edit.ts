/** One letter added, left out, replaced, or two neighbours swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (left.length === 0) return right.length === 1;
  if (left.length === 1) return right.length === 1;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
