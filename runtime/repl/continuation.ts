/**
 * Whether a REPL entry needs another line, by MicroPython's rules: it begins a
 * compound statement, a bracket or triple quote is open, or a backslash ends it.
 *
 * @module
 */

const compound = /^(?:@|(?:if|while|for|try|with|def|class|async|match)\b)/;

interface Open {
  brackets: number;
  quote: string | null;
}

/** Scans past strings and comments, counting brackets. */
function scan(text: string): Open {
  const open: Open = { brackets: 0, quote: null };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (open.quote !== null) {
      if (c === "\\") i++;
      else if (text.startsWith(open.quote, i)) {
        i += open.quote.length - 1;
        open.quote = null;
      } else if (c === "\n" && open.quote.length === 1) open.quote = null;
    } else if (c === '"' || c === "'") {
      const triple = c.repeat(3);
      open.quote = text.startsWith(triple, i) ? triple : c;
      i += open.quote.length - 1;
    } else if (c === "#") {
      const end = text.indexOf("\n", i);
      i = end < 0 ? text.length : end - 1;
    } else if ("([{".includes(c)) open.brackets++;
    else if (")]}".includes(c)) open.brackets--;
  }
  return open;
}

/** True where the entry so far is to be continued. */
export function needsMore(entry: string): boolean {
  if (entry === "") return false;
  const { brackets, quote } = scan(entry);
  if (quote !== null && quote.length === 3) return true;
  if (brackets > 0 || entry.endsWith("\\")) return true;
  if (!compound.test(entry)) return false;
  // A compound statement ends with an empty line.
  return !entry.endsWith("\n");
}
