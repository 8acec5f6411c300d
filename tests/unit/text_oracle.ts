/**
 * What the tests of `runtime/core/text/` share: repeatable random numbers,
 * and `python3` as the authority on what a text must be. On a machine
 * without `python3` the comparisons are skipped; tables still hold.
 *
 * @module
 */

/** Whether `python3` can be started. */
export const hasPython = runsPython();

function runsPython(): boolean {
  try {
    return new Deno.Command("python3", { args: ["-c", ""] }).outputSync()
      .success;
  } catch {
    return false;
  }
}

/** A case for Python: numbers travel as text, floats as their bits. */
export type Argument = string | number | null | readonly Argument[];

const PREAMBLE = `
import sys, json, struct
sys.set_int_max_str_digits(0)
def bits(text): return struct.unpack('>d', bytes.fromhex(text))[0]
def result(function, arguments):
    try: return function(*arguments)
    except Exception as error: return '!' + type(error).__name__
class Any(dict):
    def __getitem__(self, key): return 1
def message(f):
    try: f % (Any() if '%(' in f else (1,) * 20)
    except ValueError as error: return str(error)
    except TypeError: pass
    return ''
cases = json.load(sys.stdin)
`;

/**
 * Evaluates a Python lambda for each list of arguments, in one process. An
 * exception gives `!` and its name.
 */
export async function python(
  lambda: string,
  cases: readonly (readonly Argument[])[],
): Promise<string[]> {
  const code = PREAMBLE +
    `print(json.dumps([result(${lambda}, case) for case in cases]))`;
  const child = new Deno.Command("python3", {
    args: ["-c", code],
    stdin: "piped",
    stdout: "piped",
    env: { PYTHONIOENCODING: "utf-8:surrogatepass" },
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(JSON.stringify(cases)));
  await writer.close();
  const { stdout, success } = await child.output();
  if (!success) throw new Error("Cannot evaluate the cases in python3");
  return JSON.parse(new TextDecoder().decode(stdout));
}

/** The bits of a double in hexadecimal, for `bits()` in Python. */
export function bitsOf(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

/** Repeatable random numbers (mulberry32). */
export class Random {
  #state: number;

  /** Starts the sequence that belongs to `seed`. */
  constructor(seed: number) {
    this.#state = seed;
  }

  /** A random 32-bit unsigned number. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ this.#state >>> 15, 1 | this.#state);
    t = (t + Math.imul(t ^ t >>> 7, 61 | t)) ^ t;
    return (t ^ t >>> 14) >>> 0;
  }

  /** A random integer from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return this.next() % limit;
  }

  /** One of the elements of a list, or characters of a string. */
  pick<T>(choices: ArrayLike<T>): T {
    return choices[this.below(choices.length)] as T;
  }

  /** A string of up to `most` of the characters. */
  text(characters: string, most: number): string {
    const all = [...characters];
    return Array.from(
      { length: this.below(most + 1) },
      () => this.pick(all),
    ).join("");
  }

  /** A double: any bits, a short decimal, a dyadic fraction or a whole. */
  double(): number {
    const sign = this.below(2) === 0 ? 1 : -1;
    switch (this.below(4)) {
      case 0: {
        const view = new DataView(new ArrayBuffer(8));
        view.setUint32(0, this.next());
        view.setUint32(4, this.next());
        return view.getFloat64(0);
      }
      case 1:
        return Number(`${this.below(100000)}e${this.below(60) - 30}`) * sign;
      case 2:
        return this.below(1 << 20) / 2 ** this.below(20) * sign;
      default:
        return this.next() * 2 ** (this.below(60) - 20) * sign;
    }
  }

  /** An integer of up to `most` bits, as a number when it is safe. */
  int(most: number): number | bigint {
    const bits = this.below(most + 1);
    let value = 0n;
    for (let have = 0; have < bits; have += 32) {
      value = value << 32n | BigInt(this.next());
    }
    value = BigInt.asUintN(bits, value);
    if (this.below(2) === 0) value = -value;
    const near = Number(value);
    return Number.isSafeInteger(near) ? near + 0 : value;
  }
}
