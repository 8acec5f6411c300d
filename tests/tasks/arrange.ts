/**
 * Arranges a bundle's text for a fast start: text in, text out.
 *
 * V8 compiles a function when it is first called. What it compiled before the first
 * line ran is what Deno keeps from one start to the next. So a function that every
 * start calls should be compiled at once: V8 does that where it stands in parentheses.
 * And a function that most starts do not call should not even be seen: V8 passes over
 * what stands inside a function that nobody calls. Which functions a start calls, V8
 * itself tells, as the coverage of a run.
 *
 * The text is what esbuild writes, minified, where every file is behind an `import()`:
 * a file's functions and variables stand at the top level, and then an arrow function
 * with its statements, which runs once. No other arrow stands at the top level.
 *
 * @module
 */

/** A function of the text, from V8's coverage. */
export interface CoveredFunction {
  /** The first one is the whole function. */
  readonly ranges: readonly {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }[];
}

/** Runs a bundled file where its `import()` stands: what it gives is there at once. */
const AT_ONCE = `\
var __ran = () => {};
var __atOnce = (load) => ({
  then(next) {
    const value = next(load());
    return typeof value?.then === "function" ? value : __atOnce(() => value);
  }
});
`;

/** How esbuild writes the `import()` of a file that is in the bundle. */
const IMPORT = /Promise\.resolve\(\)\.then\((\(\)=>\([\w$]+\(\),[\w$]+\))\)/g;

/** Makes every `import()` of a bundled file immediate. */
export function importAtOnce(text: string): string {
  return AT_ONCE + text.replace(IMPORT, "__atOnce($1)");
}

/** How esbuild writes what fills a file's namespace, and the file's statements. */
const FILL = /([\w$]+)=\(\w,\w\)=>\{for\(var \w in \w\)/;
const FILE = /([\w$]+)=\(\w,\w\)=>\(\)=>\(\w&&/;

/**
 * Makes the namespace of a file when the file runs: esbuild's statement for it stands
 * at the top level, before the file's functions.
 */
export function namespacesLater(text: string): string {
  const [fill, file] = [FILL, FILE].map((p) =>
    RegExp.escape(p.exec(text)![1]!)
  );
  const statement = `${fill}\\([\\w$]+,\\{[^{}]*\\}\\);`;
  const init = `=${file}\\((?:async)?\\(\\)=>\\{`;
  let waiting = "";
  return text.replace(
    new RegExp(`(?<![\\w$.])${statement}|${init}`, "g"),
    (found) => {
      if (!found.startsWith("=")) {
        waiting += found;
        return "";
      }
      const ready = waiting;
      waiting = "";
      return found + ready;
    },
  );
}

/** A function's place, and whether a start calls it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly isHot: boolean;
}

/** The function of a file's statements, the argument of esbuild's helper. */
const INIT = /\(\)=>\{/y;
/** What `namespacesLater` puts at the start of a file's statements. */
const NAMESPACE = /[\w$]+\(([\w$]+),\{((?:[\w$]+:\(\)=>[\w$]+,?)*)\}\);/y;
/** What stands before them: variables, and the helper that would call them once. */
const MADE = /^([^]*\bvar )((?:[\w$]+,)*)([\w$]+)=[\w$]+\($/y;
const DECLARATION = /(?:async )?function\*? ?([\w$]+)/y;
const EXPRESSION = /(?:async )?(?:function\b|(?:\([^;{]*?\)|[\w$]+)=>)/y;

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How often each name stands in a text. */
function namesIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(/[\w$]+/g)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** One walk over the text and its functions, from the first to the last. */
class Arranger {
  /** Functions that are compiled at once, before everything else. */
  readonly #first: string[] = [];
  /** Variables for functions that are made when their file runs. */
  readonly #names: string[] = [];
  /** Those functions of the file under way. */
  #late = "";
  /** The methods with the files' statements, each after the file's functions. */
  readonly #inits: readonly Place[];
  #next = 0;
  #depth = 0;
  readonly #all: ReadonlyMap<string, number>;
  /** Where the file under way begins: its functions, its variables, its statements. */
  #begin = 0;
  /** The names of that file, by how often they stand in it. */
  #own: ReadonlyMap<string, number> | null = null;

  constructor(
    readonly text: string,
    readonly places: readonly Place[],
  ) {
    this.#all = namesIn(text);
    let end = 0;
    this.#inits = places.filter((place) => {
      const isInside = place.end <= end;
      if (!isInside) end = place.end;
      return !isInside && matchAt(INIT, text, place.start) !== null;
    });
  }

  whole(): string {
    const body = this.#render(0, this.text.length);
    const names = this.#names.length > 0 ? `var ${this.#names};\n` : "";
    return names + this.#first.join("") + body;
  }

  #render(from: number, to: number): string {
    let out = "";
    let at = from;
    for (;;) {
      const place = this.places[this.#next];
      if (place === undefined || place.start >= to) break;
      this.#next++;
      const before = this.text.slice(at, place.start);
      const made = this.#depth === 0 && matchAt(INIT, this.text, place.start)
        ? matchAt(MADE, before, 0)
        : null;
      at = place.end;
      if (made === null) {
        out += before + this.#function(place);
        continue;
      }
      const [, head, variables, name] = made;
      const inner: string[] = [];
      const outer: string[] = [];
      for (const variable of variables!.split(",").slice(0, -1)) {
        const isInner = !place.isHot && this.#isInner(variable, place);
        (isInner ? inner : outer).push(variable);
      }
      if (inner.length > 0) this.#late = `var ${inner};${this.#late}`;
      out += `${head}${[...outer, name]}=${this.#init(name!, place)}`;
      // The parenthesis behind what esbuild's helper would be given.
      at++;
      this.#begin = at;
      this.#own = null;
    }
    return out + this.text.slice(at, to);
  }

  #function({ start, end, isHot }: Place): string {
    const isTopLevel = this.#depth === 0;
    this.#depth++;
    const body = this.#render(start, end);
    this.#depth--;
    const name = this.#declared(start);
    if (name === undefined || !isTopLevel) {
      return isHot && this.#isExpression(start) ? `(${body})` : body;
    }
    if (isHot) {
      this.#first.push(`var ${name}=(${body});\n`);
      return "";
    }
    const file = this.#inits.find((init) => init.start > start);
    if (file === undefined || file.isHot) return body;
    if (this.#isInner(name, file)) this.#late += body;
    else {
      this.#names.push(name);
      this.#late += `${name}=${body};`;
    }
    return "";
  }

  /** Whether a name of the file under way stands nowhere else. */
  #isInner(name: string, { end }: Place): boolean {
    this.#own ??= namesIn(this.text.slice(this.#begin, end));
    return this.#own.get(name) === this.#all.get(name);
  }

  /**
   * A file's statements, which run once: the functions that wait for it are made
   * first. At the end its namespace is made, of values: nothing that a file exports is
   * set later.
   */
  #init(file: string, { start, end, isHot }: Place): string {
    const head = "()=>{";
    const late = this.#late;
    this.#late = "";
    let at = start + head.length;
    const fill = matchAt(NAMESPACE, this.text, at);
    let namespace = "";
    if (fill !== null) {
      const [whole, name, getters] = fill;
      at += whole.length;
      while ((this.places[this.#next]?.start ?? end) < at) this.#next++;
      namespace = `;${name}={${getters!.replaceAll("()=>", "")}}`;
    }
    this.#depth++;
    const body = this.#render(at, end - 1);
    this.#depth--;
    const text = `${head}${file}=__ran;${late}${body}${namespace}}`;
    return isHot ? `(${text})` : text;
  }

  /** The name that a declaration declares. */
  #declared(start: number): string | undefined {
    const isStatement = ";}\n{".includes(this.text[start - 1] ?? "\n");
    return isStatement
      ? matchAt(DECLARATION, this.text, start)?.[1]
      : undefined;
  }

  #isExpression(start: number): boolean {
    return matchAt(EXPRESSION, this.text, start) !== null &&
      this.#declared(start) === undefined;
  }
}

/** Arranges a text of which these are the functions. */
export function arrange(
  text: string,
  functions: readonly CoveredFunction[],
): string {
  const places = functions.flatMap(({ ranges: [whole] }) =>
    whole === undefined || whole.endOffset - whole.startOffset >= text.length
      ? []
      : [{
        start: whole.startOffset,
        end: whole.endOffset,
        isHot: whole.count > 0,
      }]
  );
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  return new Arranger(text, places).whole();
}
