/**
 * Bytes of a terminal to keys: UTF-8, control characters, escape sequences.
 *
 * @module
 */

/** What a key does, or the text that it types. */
export type Key =
  | { readonly name: KeyName }
  | { readonly name: "text"; readonly text: string }
  /** A control character without a name here: Ctrl and this letter. */
  | { readonly name: "control"; readonly letter: string };

/** The keys with a name. */
export type KeyName =
  | "backspace"
  | "delete"
  | "down"
  | "end"
  | "enter"
  | "home"
  | "killWordLeft"
  | "killWordRight"
  | "left"
  | "newline"
  | "pasteEnd"
  | "pasteStart"
  | "right"
  | "tab"
  | "up"
  | "wordLeft"
  | "wordRight";

const ESC = 27;

/** `ESC [ x` and `ESC O x`. */
const arrows: { readonly [final: string]: KeyName | undefined } = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  F: "end",
  H: "home",
};

/** The same with Ctrl or Alt. */
const modifiedArrows: { readonly [final: string]: KeyName | undefined } = {
  ...arrows,
  C: "wordRight",
  D: "wordLeft",
};

/** `ESC [ n ~`. */
const numbered: { readonly [number: string]: KeyName | undefined } = {
  1: "home",
  3: "delete",
  4: "end",
  7: "home",
  8: "end",
  200: "pasteStart",
  201: "pasteEnd",
};

/** `ESC x`: Alt and a key. */
const alternates: { readonly [c: string]: KeyName | undefined } = {
  "\b": "killWordLeft",
  "\x7f": "killWordLeft",
  "\n": "newline",
  "\r": "newline",
  b: "wordLeft",
  d: "killWordRight",
  f: "wordRight",
};

/** The key of the parameters and the last letter of `ESC [`. */
function sequence(parameters: string, final: string): KeyName | undefined {
  const [number = "", modifier] = parameters.split(";");
  // A modifier of 2 is Shift, which changes nothing here.
  const isModified = Number(modifier ?? 1) > 2 || /^[35]$/.test(number);
  if (final === "~") {
    if (number === "3" && modifier !== undefined) return "killWordRight";
    return numbered[number];
  }
  return isModified ? modifiedArrows[final] : arrows[final];
}

/** Decodes the bytes that a terminal sends, one at a time. */
export class KeyDecoder {
  /** What came of an escape sequence, its ESC left out; null outside of one. */
  #escape: string | null = null;
  /** What came of a character of several bytes, and how many are to come. */
  #code = 0;
  #missing = 0;
  #afterReturn = false;

  /** True in the middle of a sequence or character. */
  get isPending(): boolean {
    return this.#escape !== null || this.#missing > 0;
  }

  /** Forgets what came of a sequence. */
  reset(): void {
    this.#escape = null;
    this.#missing = 0;
    this.#afterReturn = false;
  }

  /** Takes a byte; gives the key that it completes, or null. */
  feed(byte: number): Key | null {
    const afterReturn = this.#afterReturn;
    this.#afterReturn = false;
    if (this.#escape !== null) return this.#inEscape(byte);
    if (byte >= 0x80) return this.#multibyte(byte);
    this.#missing = 0;
    if (byte >= 32 && byte < 127) {
      return { name: "text", text: String.fromCharCode(byte) };
    }
    // A line end of two bytes is one key.
    if (byte === 10 && afterReturn) return null;
    return this.#control(byte);
  }

  #control(byte: number): Key | null {
    switch (byte) {
      case ESC:
        this.#escape = "";
        return null;
      case 8:
      case 127:
        return { name: "backspace" };
      case 9:
        return { name: "tab" };
      case 10:
        return { name: "enter" };
      case 13:
        this.#afterReturn = true;
        return { name: "enter" };
      default:
        return { name: "control", letter: String.fromCharCode(byte + 64) };
    }
  }

  #inEscape(byte: number): Key | null {
    const c = String.fromCharCode(byte);
    const before = this.#escape!;
    if (before === "" && (c === "[" || c === "O")) {
      this.#escape = c;
      return null;
    }
    if (before.startsWith("[") && /[0-9;]/.test(c) && before.length < 16) {
      this.#escape += c;
      return null;
    }
    this.#escape = null;
    const name = before === ""
      ? alternates[c]
      : before === "O"
      ? arrows[c]
      : sequence(before.slice(1), c);
    return name === undefined ? null : { name };
  }

  /** A byte of a character beyond ASCII; what is no UTF-8 is dropped. */
  #multibyte(byte: number): Key | null {
    if (byte < 0xc0) {
      if (this.#missing === 0) return null;
      this.#code = (this.#code << 6) | (byte & 0x3f);
      if (--this.#missing > 0) return null;
      if (this.#code > 0x10ffff || (this.#code >>> 11) === 0x1b) return null;
      return { name: "text", text: String.fromCodePoint(this.#code) };
    }
    this.#missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf8 ? 3 : 0;
    this.#code = byte & (0x3f >>> this.#missing);
    return null;
  }
}
