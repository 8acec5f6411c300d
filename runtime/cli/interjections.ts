/**
 * What callbacks print while an entry is edited: it is shown above the entry, which is
 * drawn again below.
 *
 * @module
 */

import type { Interpreter } from "../mod.ts";

/** The entry on the screen. */
export interface Shown {
  /** Whether there is one just now. */
  readonly isShown: boolean;
  /** Takes it away. */
  hide(): void;
  /** Draws it where the cursor is. */
  show(): void;
}

const NEWLINE = 10;

/** Watches the output of one interpreter. */
export class Interjections {
  /** The entry was taken away, and something stands in its place. */
  #isHidden = false;
  /** Within a line of what stands there. */
  #isInLine = false;

  constructor(readonly vm: Interpreter, readonly shown: Shown) {
    const before = (bytes: Uint8Array) => this.#before(bytes);
    vm.stdout.before = before;
    vm.stderr.before = before;
    const safepoint = vm.safepoint.bind(vm);
    vm.safepoint = () => {
      safepoint();
      if (this.#isHidden && !vm.pending.isRunning) this.#end();
    };
  }

  /** What the prompt itself writes is no interjection. */
  write(bytes: Uint8Array): void {
    const { stdout } = this.vm;
    const { before } = stdout;
    stdout.before = null;
    try {
      stdout.writeBytes(bytes);
    } finally {
      stdout.before = before;
    }
  }

  /** Forgets an entry that was given up; the cursor is at the beginning of a line. */
  forget(): void {
    if (this.#isHidden && this.#isInLine) {
      this.write(Uint8Array.of(13, NEWLINE));
    }
    this.#isHidden = false;
  }

  #before(bytes: Uint8Array): void {
    if (bytes.length === 0 || !this.shown.isShown) return;
    if (!this.#isHidden) this.shown.hide();
    this.#isHidden = true;
    this.#isInLine = bytes.at(-1) !== NEWLINE;
  }

  #end(): void {
    this.forget();
    if (this.shown.isShown) this.shown.show();
  }
}
