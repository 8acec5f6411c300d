/**
 * Runs what a prompt was given: parses, runs in `__main__`, and tells how it ended.
 *
 * @module
 */

import {
  getattr,
  type Interpreter,
  isA,
  iterate,
  type PyException,
  type PyObject,
  toException,
  type Value,
} from "../mod.ts";
import { splitStatements } from "../repl/statements.ts";

/** What came of an entry; null where it ended as it should. */
export type Outcome = PyException | null;

/** Runs an entry: `single` prints the values of expressions. */
export function runEntry(
  vm: Interpreter,
  source: string,
  mode: "exec" | "single",
): Outcome {
  try {
    execute(vm, source, mode);
    // What came in the last moment belongs to this entry.
    vm.safepoint();
    return null;
  } catch (e) {
    return toException(e);
  } finally {
    flush(vm);
  }
}

function flush(vm: Interpreter): void {
  try {
    vm.stdout.flush();
  } catch {
    // Nobody reads.
  }
}

function execute(
  vm: Interpreter,
  source: string,
  mode: "exec" | "single",
): void {
  let code;
  try {
    code = vm.parse(`${source}\n`, "<stdin>", mode);
  } catch (e) {
    const exception = toException(e);
    if (!isA(exception, "SyntaxError")) throw e;
    const statements = mode === "single" ? splitStatements(source) : [];
    if (statements.length > 1) return executeAll(vm, statements, exception);
    if (!isAwaiting(source)) throw e;
    return awaitEntry(vm, source, mode, exception);
  }
  vm.execute(code, vm.main, null);
}

/** Runs statements one after the other, once each of them is understood. */
function executeAll(
  vm: Interpreter,
  statements: readonly string[],
  before: PyException,
): void {
  for (const statement of statements) {
    try {
      if (!isAwaiting(statement)) {
        vm.parse(`${statement}\n`, "<stdin>", "single");
      }
    } catch {
      throw before;
    }
  }
  for (const statement of statements) execute(vm, statement, "single");
}

/** Whether an entry may fail only because it awaits. */
function isAwaiting(source: string): boolean {
  return /\bawait\b|\basync\s+(?:for|with)\b/.test(source);
}

/** The name of the coroutine function that stands around an awaiting entry. */
const WRAPPER = "__entry__";

/**
 * Runs an entry that awaits: as the body of a coroutine function whose names are
 * the module's, by `asyncio`.
 *
 * @throws the error as it was, where the entry fails for another reason
 */
function awaitEntry(
  vm: Interpreter,
  source: string,
  mode: "exec" | "single",
  before: PyException,
): void {
  let code;
  try {
    code = wrapped(vm, source, mode);
  } catch {
    throw before;
  }
  const namespace = vm.main as unknown as { [key: string]: Value };
  vm.execute(code, vm.main, null);
  const wrapper = namespace[`$${WRAPPER}`] as PyObject;
  delete namespace[`$${WRAPPER}`];
  runCoroutine(vm, wrapper.call());
}

/** `asyncio.run(coroutine)`; where there is no `asyncio`, nothing is to be waited for. */
function runCoroutine(vm: Interpreter, coroutine: Value): void {
  let asyncio;
  try {
    asyncio = vm.importModule("asyncio", vm.main, null, 0);
  } catch (e) {
    if (!isA(toException(e), "ImportError")) throw e;
    iterate(coroutine);
    return;
  }
  (getattr(asyncio, "run") as PyObject).call(coroutine);
}

/** The entry within a coroutine function, parsed. */
function wrapped(vm: Interpreter, source: string, mode: "exec" | "single") {
  const names = boundNames(source);
  const head = `async def ${WRAPPER}():\n` +
    (names.length > 0 ? ` global ${names.join(", ")}\n` : "");
  if (mode === "single") {
    try {
      // An expression: its value is shown.
      const text = `${head} __repl_print__((${source.trim()}\n))\n`;
      return vm.parse(text, "<stdin>", "exec");
    } catch {
      // A statement.
    }
  }
  const body = source.split("\n").map((line) => ` ${line}`).join("\n");
  return vm.parse(`${head}${body}\n`, "<stdin>", "exec");
}

/** Names that an entry's own level seems to bind: they are to be globals. */
function boundNames(source: string): string[] {
  const names = new Set<string>();
  const patterns = [
    /^([\p{L}_][\w, ]*?)\s*(?:[-+*/%&|^@]|\/\/|\*\*|<<|>>)?=(?!=)/gmu,
    /\bas\s+([\p{L}_]\w*)/gu,
    /\bfor\s+([\p{L}_][\w, ]*?)\s+in\b/gu,
    /^(?:import|from\s+\S+\s+import)\s+([\p{L}_][\w, ]*)/gmu,
    /^(?:async\s+)?(?:def|class)\s+([\p{L}_]\w*)/gmu,
    /([\p{L}_]\w*)\s*:=/gu,
  ];
  for (const pattern of patterns) {
    for (const [, list] of source.matchAll(pattern)) {
      for (const name of list!.split(",")) {
        if (/^\s*[\p{L}_]\w*\s*$/u.test(name)) names.add(name.trim());
      }
    }
  }
  return [...names];
}
