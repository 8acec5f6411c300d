/**
 * The two tables beside this file: which test belongs to which area, and
 * which tests are known not to pass.
 *
 * @module
 */

/** A row of `areas.tsv`. */
export interface Test {
  /** Path below the `tests` folder of MicroPython. */
  readonly name: string;
  /** The area of this project that the test needs. */
  readonly area: string;
}

/** The fields of each line that is neither empty nor a comment. */
function rows(file: string): string[][] {
  const text = Deno.readTextFileSync(new URL(file, import.meta.url));
  return text.split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** All tests that MicroPython's runner would find, with their areas. */
export function readAreas(): Test[] {
  return rows("areas.tsv").map(([name = "", area = ""]) => ({ name, area }));
}

/**
 * The reason for each test that is known not to pass.
 *
 * @throws {Error} For an entry without a reason or without such a test.
 */
export function readSkips(): Map<string, string> {
  const known = new Set(readAreas().map(({ name }) => name));
  const skips = new Map<string, string>();
  for (const [name = "", reason = ""] of rows("skip.txt")) {
    if (!known.has(name)) throw new Error(`skip.txt: unknown test ${name}`);
    if (reason === "") throw new Error(`skip.txt: no reason for ${name}`);
    skips.set(name, reason);
  }
  return skips;
}
