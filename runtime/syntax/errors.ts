/**
 * What the parser throws: syntax errors with their place, and the refusal of
 * sources that nest too deeply. Texts are MicroPython's (`py/parse.c`,
 * `py/compile.c`, `py/parsenum.c`); the interpreter turns these into Python
 * exceptions.
 *
 * @module
 */

/** The Python exception type a syntax mistake becomes. */
export type SyntaxErrorKind =
  | "SyntaxError"
  | "IndentationError"
  | "NotImplementedError"
  | "RuntimeError";

/** Where and how a source breaks the grammar. */
export interface SyntaxErrorPlace {
  /** The Python exception type. */
  readonly kind: SyntaxErrorKind;
  /** The source's name as tracebacks print it. */
  readonly file: string;
  /** 1-based line, as MicroPython reports it; 0 where it reports none. */
  readonly line: number;
  /** The message alone. */
  readonly msg: string;
  /**
   * The scope that tracebacks name (`, in <module>`), or null for errors that
   * MicroPython finds before it knows scopes: its traceback line then ends
   * after the line number.
   */
  readonly block: string | null;
}

/** A mistake in the source text. */
export class PySyntaxError extends Error implements SyntaxErrorPlace {
  override readonly name = "PySyntaxError";
  readonly kind: SyntaxErrorKind;
  readonly file: string;
  readonly line: number;
  readonly msg: string;
  readonly block: string | null;

  /** @param place What is wrong, and where. */
  constructor(place: SyntaxErrorPlace) {
    super(`${place.kind}: ${place.msg} (${place.file}, line ${place.line})`);
    this.kind = place.kind;
    this.file = place.file;
    this.line = place.line;
    this.msg = place.msg;
    this.block = place.block;
  }
}

/**
 * The source nests deeper than the parser follows; the interpreter raises
 * RuntimeError("maximum recursion depth exceeded") for it.
 */
export class TooDeep extends Error {
  override readonly name = "TooDeep";

  /** Makes the error; there is nothing to tell but the fact. */
  constructor() {
    super("Source nests too deeply");
  }
}
