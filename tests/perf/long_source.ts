/**
 * A long Python source for timing the compiler: functions, classes, loops and calls in
 * the proportions of programs, the same lines each time.
 *
 * @module
 */

const NAMES = [
  "alpha",
  "beta",
  "buffer",
  "count",
  "delta",
  "index",
  "key",
  "left",
  "node",
  "result",
  "right",
  "size",
  "total",
  "value",
];

/** Writes the source line by line. */
class Writer {
  readonly lines: string[] = ["import math", ""];
  #state = 20260101;

  /** A number from 0 to below `limit`: a linear congruence, for the same each time. */
  #pick(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor(this.#state / 2 ** 32 * limit);
  }

  #name(): string {
    return NAMES[this.#pick(NAMES.length)]!;
  }

  #expression(depth = 0): string {
    const inner = () => this.#expression(depth + 1);
    switch (this.#pick(depth < 2 ? 10 : 4)) {
      case 0:
        return `${this.#pick(1000)}`;
      case 1:
        return `self.${this.#name()}`;
      case 2:
      case 3:
        return this.#name();
      case 4:
        return `${inner()} ${"+-*&|"[this.#pick(5)]} ${inner()}`;
      case 5:
        return `${this.#name()}(${inner()}, ${inner()})`;
      case 6:
        return `${this.#name()}[${inner()}]`;
      case 7:
        return `${this.#name()}.${this.#name()}(${inner()})`;
      case 8:
        return `[${inner()}, "${this.#name()}"]`;
      default:
        return `{"${this.#name()}": ${inner()}}`;
    }
  }

  #block(indent: string, depth: number): void {
    for (let n = 2 + this.#pick(4); n > 0; n--) this.#statement(indent, depth);
  }

  #statement(indent: string, depth: number): void {
    const kind = this.#pick(depth < 3 ? 10 : 6);
    const left = kind === 5 ? `self.${this.#name()}` : this.#name();
    const right = this.#expression();
    if (kind < 3 || kind === 5) this.lines.push(`${indent}${left} = ${right}`);
    else if (kind === 3) this.lines.push(`${indent}${left} += ${right}`);
    else if (kind === 4) this.lines.push(`${indent}${left}(${right})`);
    else this.#compound(indent, depth + 1, kind, right);
  }

  #compound(indent: string, depth: number, kind: number, text: string): void {
    const inner = `${indent}    `;
    const heads = [
      `if ${text} > ${this.#name()}:`,
      `for ${this.#name()} in range(${text}):`,
      `while ${text} < ${this.#name()}:`,
      "try:",
    ];
    this.lines.push(indent + heads[kind - 6]);
    this.#block(inner, depth);
    if (kind === 6) {
      this.lines.push(`${indent}else:`);
      this.#block(inner, depth);
    } else if (kind === 9) {
      this.lines.push(
        `${indent}except ValueError as error:`,
        `${inner}raise TypeError(${text})`,
      );
    }
  }

  function(indent: string, isMethod: boolean): void {
    const self = isMethod ? "self, " : "";
    const name = `${this.#name()}_${this.lines.length}`;
    this.lines.push(`${indent}def ${name}(${self}left, right, value=1):`);
    this.#block(`${indent}    `, 0);
    this.lines.push(`${indent}    return ${this.#expression()}`, "");
  }

  class(): void {
    this.lines.push(`class Class${this.lines.length}:`);
    for (let n = 2 + this.#pick(5); n > 0; n--) this.function("    ", true);
  }

  definition(): void {
    if (this.#pick(2) === 0) this.function("", false);
    else this.class();
  }
}

/** A source of so many lines, or a few more. Running it only defines things. */
export function longSource(lines: number): string {
  const writer = new Writer();
  while (writer.lines.length < lines) writer.definition();
  return writer.lines.join("\n") + "\n";
}
