/**
 * Whether a prompt's entry needs another line, by MicroPython's rules: it begins
 * a compound statement, a bracket or triple quote is open, or a backslash ends it.
 *
 * @module
 */

const COMPOUND = /^(?:@|(?:if|while|for|try|with|def|class|async|match)(?!\w))/;

/**
 * `match` is a name as well: the statement has something to match and a colon. So
 * `match = 1` and `match(x)` stay one line.
 */
const MATCH_STATEMENT =
  /^match\b(?!\s*[=.,)\]])[^\n]*:[ \t]*(?:#[^\n]*)?(?:\n|$)/;

/** What is open at the end of a text. */
interface Open {
  readonly brackets: boolean;
  readonly quote: string | null;
}

/** Scans past strings and comments, counting brackets of each kind. */
function scan(text: string): Open {
  const depths = [0, 0, 0];
  let quote: string | null = null;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== null) {
      if (c === "\\") i++;
      else if (text.startsWith(quote, i)) {
        i += quote.length - 1;
        quote = null;
      } else if (c === "\n" && quote.length === 1) quote = null;
    } else if (c === '"' || c === "'") {
      const triple = c.repeat(3);
      quote = text.startsWith(triple, i) ? triple : c;
      i += quote.length - 1;
    } else if (c === "#") {
      const end = text.indexOf("\n", i);
      i = end < 0 ? text.length : end - 1;
    } else count(depths, c);
  }
  return { brackets: depths.some((depth) => depth > 0), quote };
}

function count(depths: number[], c: string): void {
  const opening = "([{".indexOf(c);
  if (opening >= 0) depths[opening]!++;
  const closing = ")]}".indexOf(c);
  if (closing >= 0) depths[closing]!--;
}

function isCompound(entry: string): boolean {
  if (entry.startsWith("match")) return MATCH_STATEMENT.test(entry);
  return COMPOUND.test(entry);
}

/** True where a bracket or triple quote is open, or a backslash ends the text. */
export function isOpen(text: string): boolean {
  const { brackets, quote } = scan(text);
  if (quote !== null && quote.length === 3) return true;
  return (brackets && quote === null) || text.endsWith("\\");
}

/** True where the entry so far is to be continued. */
export function needsMore(entry: string): boolean {
  if (entry === "") return false;
  // A compound statement ends with an empty line.
  return isOpen(entry) || (isCompound(entry) && !entry.endsWith("\n"));
}
