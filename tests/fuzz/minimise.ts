// Makes a program smaller while it still shows the difference: leaves out
// statements, puts bodies in the place of their blocks, and replaces parts of
// expressions by smaller parts. Candidates are tried many at a time.

/** One line with the block below it. */
interface Node {
  readonly line: string;
  readonly body: readonly Node[];
}

const INDENT = 4;

function depthOf(line: string): number {
  return (line.length - line.trimStart().length) / INDENT;
}

function parse(text: string): Node[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  let at = 0;
  const block = (depth: number): Node[] => {
    const nodes: Node[] = [];
    while (at < lines.length && depthOf(lines[at] ?? "") >= depth) {
      const line = (lines[at++] ?? "").trim();
      nodes.push({ line, body: block(depth + 1) });
    }
    return nodes;
  };
  return block(0);
}

function print(nodes: readonly Node[], depth = 0): string {
  return nodes.map((node) =>
    " ".repeat(INDENT * depth) + node.line + "\n" + print(node.body, depth + 1)
  ).join("");
}

/** A place in the tree: the index at each level. */
type Path = readonly number[];

function paths(nodes: readonly Node[], above: Path = []): Path[] {
  return nodes.flatMap((node, i) => {
    const here = [...above, i];
    const inner = paths(node.body, here);
    return KEPT.test(node.line) ? inner : [here, ...inner];
  });
}

/** What ends the generated `while` loops; constructors. */
const KEPT =
  /^(w\d+ -= 1|if w\d+ < 0:|break|def __init__.*|self.value = value)$/;
const FOLLOWS = /^(except|else|elif|finally)\b/;

/** The places of each statement, with its `except`, `else` and so on. */
function wholeStatements(nodes: readonly Node[], above: Path = []): string[][] {
  const groups: string[][] = [];
  for (const [i, node] of nodes.entries()) {
    if (KEPT.test(node.line)) continue;
    const here = [...above, i];
    const last = groups.at(-1);
    if (FOLLOWS.test(node.line) && last) last.push(here.join());
    else groups.push([here.join()]);
  }
  const inner = nodes.flatMap((node, i) =>
    wholeStatements(node.body, [...above, i])
  );
  return [...groups, ...inner];
}

/** What one node is replaced with. */
type Replace = (node: Node) => readonly Node[];

/** The tree with the nodes at `places` replaced; no block gets empty. */
function edited(
  nodes: readonly Node[],
  places: ReadonlySet<string>,
  plan: { replace: Replace; above?: Path },
): Node[] {
  return nodes.flatMap((node, i) => {
    const here = [...plan.above ?? [], i];
    if (places.has(here.join())) return plan.replace(node);
    if (node.body.length === 0) return [node];
    const body = edited(node.body, places, { ...plan, above: here });
    return [{ ...node, body: body.length > 0 ? body : [PASS] }];
  });
}

const PASS: Node = { line: "pass", body: [] };

const OPENING = "([{";
const CLOSING = ")]}";

/** The bracketed parts of a line as `[open, close]` positions. */
function brackets(line: string): [number, number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  let quote = "";
  for (let i = 0; i < line.length; i++) {
    const ch = line[i] ?? "";
    if (quote !== "") {
      if (ch === "\\") i++;
      else if (ch === quote) quote = "";
    } else if (ch === "'" || ch === '"') quote = ch;
    else if (OPENING.includes(ch)) open.push(i);
    else if (CLOSING.includes(ch)) pairs.push([open.pop() ?? 0, i]);
  }
  return pairs;
}

/** Splits at the commas that are in no bracket and no string. */
function parts(text: string): string[] {
  const inner = brackets(text);
  const out: string[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const isComma = text[i] === "," &&
      !inner.some(([from, to]) => from < i && i < to);
    if (i < text.length && !isComma) continue;
    out.push(text.slice(start, i).trim());
    start = i + 1;
  }
  return out;
}

function* smallerLines(line: string): Generator<string> {
  for (const [from, to] of brackets(line)) {
    const inside = line.slice(from + 1, to);
    const before = line.slice(0, from);
    const after = line.slice(to + 1);
    const head = before.replace(/[\w.]*$/, "");
    for (const value of ["0", "''", "[]", "1.5"]) {
      yield `${head}${value}${after}`;
    }
    if (head !== before) yield `${head}(${inside})${after}`;
    yield `${before}${after}`;
    const items = parts(inside);
    if (items.length === 1) {
      yield `${before}${inside}${after}`;
      continue;
    }
    for (const [i, item] of items.entries()) {
      yield `${head}${item}${after}`;
      const others = items.filter((_, j) => j !== i);
      yield `${before}${line[from]}${others.join(", ")}${line[to]}${after}`;
    }
  }
  yield* withoutOperator(line);
}

const OPERATORS =
  / (\+|-|\*|\/\/?|%|<<|>>|&|\||\^|and|or|if .*? else|<=?|>=?|==|!=|in|not in|is|is not) /g;

/** Drops one operand of an operator. */
function* withoutOperator(line: string): Generator<string> {
  for (const match of line.matchAll(OPERATORS)) {
    const left = line.slice(0, match.index);
    const right = line.slice(match.index + match[0].length);
    const rightEnd = right.search(/[\s,)\]}:]|$/);
    yield left + right.slice(rightEnd);
    const leftStart = left.search(/[^\s,(\[{:]*$/);
    yield left.slice(0, leftStart) + right;
  }
}

/** Which of the texts still show the difference. */
export type Check = (texts: readonly string[]) => Promise<readonly boolean[]>;

const CHUNK = 60;
const ROUNDS = 40;

interface Plan {
  readonly check: Check;
  readonly deadline: number;
}

/**
 * The smallest program found that still passes `check`: first whole
 * statements are taken away, then blocks are opened and lines made smaller.
 */
export async function minimise(
  text: string,
  check: Check,
  deadline: number,
): Promise<string> {
  const plan = { check, deadline };
  let best = text;
  for (let round = 0; round < ROUNDS && Date.now() < deadline; round++) {
    const shorter = await withoutStatements(best, plan) ??
      await smallestOf(openedBlocks(best), best, plan) ??
      await smallestOf(withSmallerLines(best), best, plan);
    if (shorter === undefined) return best;
    best = shorter;
  }
  return best;
}

/** Takes away every statement that can be spared, many at once. */
async function withoutStatements(
  text: string,
  plan: Plan,
): Promise<string | undefined> {
  const tree = parse(text);
  const all = [
    ...wholeStatements(tree),
    ...paths(tree).map((path) => [path.join()]),
  ];
  const without = (places: readonly string[]) =>
    print(edited(tree, new Set(places), { replace: () => [] }));
  const fits = await checkAll(all.map(without), plan);
  const spare = all.filter((_, i) => fits[i]);
  const groups = [...spare];
  for (let size = spare.length; size > 1; size = Math.ceil(size / 2)) {
    for (let i = 0; i < spare.length; i += size) {
      groups.push(spare.slice(i, i + size).flat());
    }
    if (size === 2) break;
  }
  return await smallestOf(groups.map(without), text, plan);
}

/** The body of a block in its place, and what follows the block dropped. */
function openedBlocks(text: string): string[] {
  const tree = parse(text);
  const replace = (node: Node) => FOLLOWS.test(node.line) ? [] : node.body;
  return wholeStatements(tree).map((group) =>
    print(edited(tree, new Set(group), { replace }))
  );
}

function* withSmallerLines(text: string): Generator<string> {
  const lines = text.split("\n");
  for (const [i, line] of lines.entries()) {
    for (const smaller of smallerLines(line)) {
      yield [...lines.slice(0, i), smaller, ...lines.slice(i + 1)].join("\n");
    }
  }
}

async function checkAll(texts: string[], plan: Plan): Promise<boolean[]> {
  const fits: boolean[] = [];
  for (let i = 0; i < texts.length; i += CHUNK) {
    fits.push(...await plan.check(texts.slice(i, i + CHUNK)));
  }
  return fits;
}

/** The shortest passing candidate of the first chunk that has one. */
async function smallestOf(
  candidates: Iterable<string>,
  text: string,
  plan: Plan,
): Promise<string | undefined> {
  const shorter = [...new Set(candidates)].filter((c) => c.length < text.length)
    .sort((a, b) => a.length - b.length);
  for (let i = 0; i < shorter.length; i += CHUNK) {
    if (Date.now() > plan.deadline) return undefined;
    const chunk = shorter.slice(i, i + CHUNK);
    const fits = await plan.check(chunk);
    const found = chunk.find((_, j) => fits[j]);
    if (found !== undefined) return found;
  }
  return undefined;
}
