/**
 * Krait: MicroPython for Linux boards, compiled to JavaScript.
 *
 * As a program, `deno run -A mod.ts program.py`; as a library, {@linkcode Interpreter}.
 *
 * @example A program's output in a string
 * ```ts
 * import { Interpreter } from "./mod.ts";
 *
 * let output = "";
 * const decoder = new TextDecoder();
 * const interpreter = new Interpreter({
 *   stdout: (bytes) => output += decoder.decode(bytes),
 * });
 * const exitCode = interpreter.run("print(2 ** 100)");
 * if (exitCode !== 0 || output !== "1267650600228229401496703205376\n") {
 *   throw new Error(output);
 * }
 * ```
 *
 * @module
 */

import type { Board } from "./hal/mod.ts";
import { linuxSystem } from "./hal/linux/operating_system.ts";
import {
  loadRest,
  makeEngine,
  openBoard,
  type Rest,
} from "./runtime/cli/engine.ts";
import {
  exceptionLine,
  formatException,
  getattr,
  type Interpreter as Engine,
  limitedSink,
  LimitError,
  PyException,
  type PyObject,
  startClock,
  toException,
  toJs,
  toPython,
} from "./runtime/mod.ts";

export { LimitError };

/** Takes the bytes that a program writes. */
export type Sink = (bytes: Uint8Array) => void;

/** What a program finds around itself. All of it has defaults. */
export interface InterpreterOptions {
  /** `sys.argv`; default empty. */
  readonly argv?: readonly string[];
  /** `sys.path`; default the folder of the program, and the modules inside Krait. */
  readonly path?: readonly string[];
  /** Where standard output goes; default the process's own. */
  readonly stdout?: Sink;
  /** Where standard error goes; default the process's own. */
  readonly stderr?: Sink;
  /** All of standard input; default the process's own. */
  readonly stdin?: Uint8Array;
  /** The level of `-O`: from 1 no asserts, from 3 no line numbers; default 0. */
  readonly optimise?: number;
  /** The folder to change to first. It is the whole process's. */
  readonly cwd?: string;
  /**
   * How long one call of the interpreter's methods may compute, in milliseconds. A
   * thread watches the clock, which takes some milliseconds to start.
   */
  readonly timeLimitMs?: number;
  /** How many bytes may be written, standard output and error together. */
  readonly outputLimit?: number;
  /**
   * The hardware that the module `machine` uses, opened when a program first needs
   * it: `auto` (default), `sim`, `linux`, the name of a board, the path of a board
   * file, or what makes a board of one's own.
   */
  readonly board?: string | (() => Board);
}

/**
 * An exception that Python code did not handle, thrown by the methods that give values.
 *
 * @example
 * ```ts
 * import { Interpreter, PythonError } from "./mod.ts";
 *
 * try {
 *   new Interpreter().evaluate("[1, 2][5]");
 * } catch (e) {
 *   if (!(e instanceof PythonError) || e.type !== "IndexError") throw e;
 * }
 * ```
 */
export class PythonError extends Error {
  /** The name that reports begin with. */
  override name = "PythonError";
  /** The name of the exception's class. */
  readonly type: string;
  /** The report that Python prints. */
  readonly traceback: string;
  /** The exception itself: a handle, with attributes. */
  readonly value: unknown;

  /** Wraps what Python raised. */
  constructor(exception: unknown) {
    const e = toException(exception);
    super(exceptionLine(e));
    this.type = e.T.name;
    this.traceback = formatException(e);
    this.value = e;
  }
}

/** The longest wait between two looks at what other threads ask for. */
const SLICE_MS = 20;
/** `POLLIN` of `poll(2)`. */
const READABLE = 1;
/** The `errno` of a call that a signal ended: its caller looks and calls again. */
const EINTR = 4;

/** A slice of a wait, which is for ever where `ms` is negative. */
function slice(ms: number): number {
  return ms < 0 ? SLICE_MS : Math.min(ms, SLICE_MS);
}

/** The operating system for a host's interpreter: waits notice other threads. */
const hostSystem: typeof linuxSystem = Object.assign(
  Object.create(linuxSystem),
  {
    sleepMs: (ms: number) => linuxSystem.sleepMs(slice(ms)),
    poll: (
      files: { fd: number; events: number; revents: number }[],
      ms: number,
    ) => linuxSystem.poll(files, slice(ms)),
    read(fd: number, into: Uint8Array): number {
      const file = { fd, events: READABLE, revents: 0 };
      if (linuxSystem.poll([file], SLICE_MS) === 0) {
        throw Object.assign(new Error("read"), { errno: EINTR });
      }
      return linuxSystem.read(fd, into);
    },
  },
);

/**
 * Interrupts an interpreter from any thread, by its
 * {@linkcode Interpreter.interruptWord}.
 */
export function interrupt(word: Int32Array): void {
  Atomics.store(word, 1, 1);
  Atomics.store(word, 0, 1);
}

/**
 * One Python world on this machine's operating system, with the whole library. What
 * one program leaves behind (globals, imported modules) the next one finds; two
 * interpreters do not see each other.
 *
 * @example Two programs in one world
 * ```ts
 * import { Interpreter } from "./mod.ts";
 *
 * const interpreter = new Interpreter();
 * interpreter.run("x = 6");
 * const exitCode = interpreter.run("raise SystemExit(x * 7)");
 * if (exitCode !== 42) throw new Error(`${exitCode}`);
 * ```
 */
export class Interpreter {
  readonly #engine: Engine;
  readonly #timeLimitMs: number | undefined;
  /** Whether a call that watches the clock is under way. */
  #timed = false;

  /** Makes a world in which nothing has run yet. */
  constructor(options: InterpreterOptions = {}) {
    const { cwd, timeLimitMs, outputLimit, board, ...rest } = options;
    this.#timeLimitMs = timeLimitMs;
    this.#engine = makeEngine({
      system: hostSystem,
      ...rest,
      openBoard: typeof board === "function"
        ? board
        : (wanted) => openBoard({ name: board, ...wanted }),
      ...(outputLimit === undefined ? {} : limited(rest, outputLimit)),
    });
    if (cwd !== undefined) this.#engine.system.chdir(cwd);
  }

  /**
   * Runs a program's text as `__main__`, to its end. An exception that it does not
   * handle is reported on standard error.
   *
   * @param source the text
   * @param options the file's name in tracebacks
   * @returns the exit code
   * @throws LimitError where the program reached a limit
   */
  run(source: string, options: { readonly file?: string } = {}): number {
    return this.#bounded(() => this.#engine.run(source, options));
  }

  /** Runs a file as `__main__`; its folder becomes `sys.path[0]`. */
  runFile(path: string): number {
    return this.#bounded(() => this.#engine.runFile(path));
  }

  /** Runs a module or package as `__main__`, as the option `-m` does. */
  runModule(name: string): number {
    return this.#bounded(() => this.#engine.runModule(name));
  }

  /**
   * The value of an expression in `__main__`. Plain data is copied: None is `null`,
   * lists and tuples are arrays, dicts maps, sets sets, bytes a `Uint8Array`, integers
   * beyond 2^53 bigints. Any other object is given as it is, as a handle.
   *
   * @example
   * ```ts
   * import { Interpreter } from "./mod.ts";
   *
   * const value = new Interpreter().evaluate("[n * n for n in range(4)]");
   * if (JSON.stringify(value) !== "[0,1,4,9]") throw new Error("wrong");
   * ```
   *
   * @throws PythonError, LimitError
   */
  evaluate(expression: string): unknown {
    return this.#value((engine) => {
      const code = engine.parse(expression, "<string>", "eval");
      return engine.execute(code, engine.main, null);
    });
  }

  /**
   * Imports a module or package by its dotted name.
   *
   * @example
   * ```ts
   * import { Interpreter } from "./mod.ts";
   *
   * const interpreter = new Interpreter();
   * const math = interpreter.import("math");
   * const root = interpreter.call(interpreter.attribute(math, "sqrt"), 49);
   * if (root !== 7) throw new Error(`${root}`);
   * ```
   *
   * @returns the module, a handle
   * @throws PythonError, LimitError
   */
  import(name: string): unknown {
    return this.#value((engine) => {
      engine.importModule(name, engine.main, null, 0);
      return engine.modules.get(name) ?? engine.builtinModule(name)!;
    });
  }

  /**
   * Calls what Python can call: a handle, or the name of a global of `__main__`. The
   * arguments are converted as {@linkcode Interpreter.set} does.
   *
   * @example
   * ```ts
   * import { Interpreter } from "./mod.ts";
   *
   * const interpreter = new Interpreter();
   * interpreter.run("def area(width, height): return width * height");
   * const area = interpreter.call("area", 6, 7);
   * if (area !== 42) throw new Error(`${area}`);
   * ```
   *
   * @throws PythonError, LimitError
   */
  call(callable: unknown, ...args: readonly unknown[]): unknown {
    return this.callWith(callable, args, {});
  }

  /** Calls with keyword arguments. @throws PythonError, LimitError */
  callWith(
    callable: unknown,
    args: readonly unknown[],
    keywords: { readonly [name: string]: unknown },
  ): unknown {
    return this.#value((engine) => {
      const f = typeof callable === "string"
        ? getattr(engine.main, callable)
        : toPython(callable);
      return (f as PyObject).callKw(
        args.map((a) => toPython(a)),
        Object.keys(keywords),
        Object.values(keywords).map((v) => toPython(v)),
      );
    });
  }

  /** An attribute of a handle. @throws PythonError, LimitError */
  attribute(object: unknown, name: string): unknown {
    return this.#value(() => getattr(toPython(object), name));
  }

  /** A global of `__main__`; undefined where there is none. */
  get(name: string): unknown {
    const { dict } = this.#engine.main;
    return dict.has(name) ? toJs(dict.get(name)!) : undefined;
  }

  /**
   * Sets a global of `__main__`. `undefined` and `null` become None, numbers int or
   * float, arrays lists, maps and plain objects dicts, `Uint8Array` bytes, functions
   * functions; handles stay what they are.
   *
   * @example
   * ```ts
   * import { Interpreter } from "./mod.ts";
   *
   * const interpreter = new Interpreter();
   * interpreter.set("double", (n: number) => 2 * n);
   * const value = interpreter.evaluate("double(21)");
   * if (value !== 42) throw new Error(`${value}`);
   * ```
   *
   * @throws TypeError where a value has no counterpart in Python
   */
  set(name: string, value: unknown): void {
    this.#engine.main.dict.set(name, toPython(value));
  }

  /** Gives back what programs have opened of the hardware; they may open it again. */
  close(): void {
    this.#engine.close();
  }

  /** Raises KeyboardInterrupt at the next loop or call of the running program. */
  interrupt(): void {
    interrupt(this.interruptWord);
  }

  /**
   * Shared memory through which another thread interrupts: send it to a worker, and
   * call {@linkcode interrupt} there.
   */
  get interruptWord(): Int32Array {
    return this.#engine.pending.word;
  }

  /** What a computation gives, converted; its output is flushed. */
  #value(body: (engine: Engine) => Parameters<typeof toJs>[0]): unknown {
    return this.#bounded(() => {
      try {
        return toJs(body(this.#engine));
      } catch (e) {
        if (e instanceof PyException && e.limit !== null) throw e.limit;
        throw isPythons(e) ? new PythonError(e) : e;
      } finally {
        this.#engine.stdout.flush();
      }
    });
  }

  /** Runs something; nothing goes on behind it when the outermost call has ended. */
  #calm<T>(body: () => T): T {
    this.#depth++;
    try {
      return body();
    } finally {
      if (--this.#depth === 0) this.#engine.rest();
    }
  }
  #depth = 0;

  /** Runs something within the time limit, which the outermost call starts. */
  #bounded<T>(body: () => T): T {
    if (this.#timeLimitMs === undefined || this.#timed) return this.#calm(body);
    const stop = startClock(this.interruptWord, this.#timeLimitMs);
    this.#timed = true;
    try {
      return this.#calm(body);
    } finally {
      this.#timed = false;
      stop();
      this.#engine.stdout.flush();
    }
  }
}

/** Whether what was thrown is Python's: raised, a full stack, or a failed call. */
function isPythons(e: unknown): boolean {
  return e instanceof PyException || e instanceof RangeError ||
    (e instanceof Error && "errno" in e);
}

/** The sinks of an interpreter that may write a number of bytes. */
function limited(options: InterpreterOptions, bytes: number) {
  const budget = { left: bytes };
  const sinkOf = (given: Sink | undefined, fd: 1 | 2) =>
    limitedSink(given ?? ((b) => writeAll(fd, b)), budget);
  return {
    stdout: sinkOf(options.stdout, 1),
    stderr: sinkOf(options.stderr, 2),
  };
}

function writeAll(fd: 1 | 2, bytes: Uint8Array): void {
  let rest = bytes;
  while (rest.length > 0) rest = rest.subarray(linuxSystem.write(fd, rest));
}

/** A variable: what an `import()` names literally, Deno reads ahead. */
const rest: string = "./runtime/cli/rest.ts";
const load = (): Promise<Rest> => import(rest);

if (import.meta.main) {
  const { main } = await import("./runtime/cli/main.ts");
  await main(load);
} else {
  await loadRest(load);
}
