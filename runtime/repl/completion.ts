/**
 * What the Tab key completes: names, attributes along `a.b.c`, modules after
 * `import`, and the word `import` itself; and the list of what it could be.
 *
 * @module
 */

/** What there is to be named. */
export interface Names {
  /** The attributes of the value at a chain of names; empty for the globals. */
  attributes(chain: readonly string[]): readonly string[];
  /** Modules and packages; with a prefix, those inside this package. */
  modules(parent: readonly string[]): readonly string[];
}

/** Text to insert, or several names to choose from; null where nothing fits. */
export type Completion =
  | { readonly insert: string }
  | { readonly choices: readonly string[] }
  | null;

const CHAIN = /[\p{ID_Continue}_.]*$/u;
const IMPORT = "import ";

/** The candidates for what stands before the cursor, and the part typed of them. */
function candidates(
  line: string,
  names: Names,
): { readonly part: string; readonly found: readonly string[] } {
  const chain = CHAIN.exec(line)![0].split(".");
  const part = chain.pop()!;
  const before = line.slice(0, line.length - [...chain, part].join(".").length);
  return { part, found: namesAt(before, chain, names) };
}

function namesAt(
  before: string,
  chain: readonly string[],
  names: Names,
): readonly string[] {
  const from = /^\s*from\s+([\p{ID_Continue}_.]+)\s+import\s+(.*)$/u.exec(
    before,
  );
  if (from !== null) {
    const module = from[1]!.split(".");
    return [...names.attributes(module), ...names.modules(module)];
  }
  if (/^\s*(?:import\s+(?:.*,\s*)?|from\s+)$/.test(before)) {
    return names.modules(chain);
  }
  if (/^\s*from\s+\S+\s+$/.test(before)) return [IMPORT];
  return names.attributes(chain);
}

/** The names that begin so; those with an underscore only where one is typed. */
function fitting(part: string, found: readonly string[]): string[] {
  const fit = new Set(
    found.filter((name) =>
      name.startsWith(part) && (part !== "" || !name.startsWith("_"))
    ),
  );
  return [...fit].sort();
}

function commonPrefix(names: readonly string[]): string {
  let prefix = names[0]!;
  for (const name of names) {
    while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1);
  }
  return prefix;
}

/**
 * Completes.
 *
 * @param line the line up to the cursor
 * @param names what there is
 */
export function complete(line: string, names: Names): Completion {
  const { part, found } = candidates(line, names);
  const fit = fitting(part, found);
  if (fit.length === 0) return completeImport(line);
  const prefix = commonPrefix(fit);
  if (prefix.length > part.length || fit.length === 1) {
    const insert = prefix.slice(part.length);
    return insert === "" ? null : { insert };
  }
  return { choices: fit };
}

/** The first word of a line may be `import`. */
function completeImport(line: string): Completion {
  if (line === "" || !IMPORT.startsWith(line) || line === IMPORT) return null;
  return { insert: IMPORT.slice(line.length) };
}

const SLOT = 16;
const LINE = 4 * SLOT;

/** The choices in columns, as lines. */
export function choiceLines(
  choices: readonly string[],
  width = LINE,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const name of choices) {
    let gap = Math.ceil(line.length / SLOT) * SLOT - line.length;
    if (gap < 2) gap += SLOT;
    if (line !== "" && line.length + gap + name.length <= width) {
      line += " ".repeat(gap) + name;
    } else {
      if (line !== "") lines.push(line);
      line = name;
    }
  }
  return line === "" ? lines : [...lines, line];
}
