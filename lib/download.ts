/**
 * `_download`: what a URL gives, for the frozen `mip`. A running program cannot wait
 * for a promise, so a thread fetches and hands the bytes over piece by piece.
 *
 * @module
 */

import {
  fixed,
  type Interpreter,
  osError,
  type PyBuiltinModule,
  PyBytes,
  PyTuple,
  strOf,
  type Value,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";
import { ByteSink } from "./stream.ts";

const ENOSYS = 38;
/** So many bytes are handed over at once. */
const PIECE = 1 << 18;
/** A server that sends nothing for so long is given up. */
const PATIENCE_MS = 60_000;
/** How long one wait for the thread is: Ctrl-C is looked for between them. */
const SLICE_MS = 50;
const MOST_REDIRECTS = 10;

/** Where the words of the control are; `turn` is 0 while it is the thread's. */
const Word = { turn: 0, kind: 1, number: 2, count: 3 } as const;

/** What the thread hands over. */
const Kind = { status: 0, location: 1, data: 2, end: 3 } as const;

/** What the thread is told. */
interface Order {
  readonly url: string;
  readonly control: Int32Array;
  readonly piece: Uint8Array;
}

/** What a URL gave. */
interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
  /** Where it is instead; empty where it is here. */
  readonly location: string;
}

/** The thread's program: a function of its own, with nothing around it. */
function thread(): void {
  const [STATUS, LOCATION, DATA, END, ERROR] = [0, 1, 2, 3, 4] as const;
  const fetchAll = async ({ url, control, piece }: Order) => {
    const give = (kind: number, number: number) => {
      control[1] = kind;
      control[2] = number;
      Atomics.store(control, 0, 1);
      Atomics.notify(control, 0);
      Atomics.wait(control, 0, 1);
    };
    const giveText = (kind: number, text: string) => {
      const bytes = new TextEncoder().encode(text).subarray(0, piece.length);
      piece.set(bytes);
      give(kind, bytes.length);
    };
    try {
      const answer = await fetch(url, { redirect: "manual" });
      give(STATUS, answer.status);
      const location = answer.headers.get("location");
      if (location !== null) giveText(LOCATION, location);
      for await (const chunk of answer.body ?? []) {
        for (let at = 0; at < chunk.length; at += piece.length) {
          const part = chunk.subarray(at, at + piece.length);
          piece.set(part);
          give(DATA, part.length);
        }
      }
      give(END, 0);
    } catch (e) {
      giveText(ERROR, e instanceof Error ? e.message : String(e));
    }
  };
  globalThis.addEventListener("message", (event) => {
    fetchAll((event as MessageEvent<Order>).data);
  });
}

/** Fetches one URL. @throws Error with a sentence */
function fetchNow(vm: Interpreter, url: string): Answer {
  const control = new Int32Array(new SharedArrayBuffer(4 * Word.count));
  const piece = new Uint8Array(new SharedArrayBuffer(PIECE));
  const source = `(${thread.toString()})();`;
  const worker = new Worker(
    `data:text/javascript,${encodeURIComponent(source)}`,
    { type: "module" },
  );
  try {
    worker.postMessage({ url, control, piece } satisfies Order);
    return receive(vm, control, piece);
  } finally {
    // A thread that waits does not end.
    Atomics.store(control, Word.turn, 0);
    Atomics.notify(control, Word.turn);
    worker.terminate();
  }
}

/** Takes what the thread hands over, to the end. */
function receive(
  vm: Interpreter,
  control: Int32Array,
  piece: Uint8Array,
): Answer {
  const body: Uint8Array[] = [];
  let status = 0;
  let location = "";
  for (;;) {
    waitForTurn(vm, control);
    const number = control[Word.number]!;
    const text = () => new TextDecoder().decode(piece.slice(0, number));
    switch (control[Word.kind]) {
      case Kind.status:
        status = number;
        break;
      case Kind.location:
        location = text();
        break;
      case Kind.data:
        body.push(piece.slice(0, number));
        break;
      case Kind.end:
        return { status, body: gathered(body), location };
      default:
        throw new Error(text());
    }
    Atomics.store(control, Word.turn, 0);
    Atomics.notify(control, Word.turn);
  }
}

function waitForTurn(vm: Interpreter, control: Int32Array): void {
  let waited = 0;
  while (Atomics.load(control, Word.turn) === 0) {
    if (Atomics.wait(control, Word.turn, 0, SLICE_MS) === "timed-out") {
      waited += SLICE_MS;
    }
    vm.safepoint();
    if (waited > PATIENCE_MS) throw new Error("no answer");
  }
}

function gathered(pieces: readonly Uint8Array[]): Uint8Array {
  const sink = new ByteSink();
  for (const piece of pieces) sink.push(piece);
  return sink.take();
}

/**
 * `get(url)`: the status and the body; a status of 0 where no server answered, and
 * then the reason.
 */
function get(vm: Interpreter, address: string): Value {
  const { system } = vm;
  if (system.reach === undefined) throw osError(ENOSYS);
  let url = address;
  for (let i = 0; i < MOST_REDIRECTS; i++) {
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
      return failure("no address of the Web");
    }
    system.reach(parsed.hostname);
    let answer;
    try {
      answer = fetchNow(vm, url);
    } catch (e) {
      // A KeyboardInterrupt is no JavaScript error.
      if (!(e instanceof Error)) throw e;
      return failure(e.message);
    }
    const { status, body, location } = answer;
    if (status < 300 || status > 399 || location === "") {
      return new PyTuple([status, new PyBytes(body)]);
    }
    url = new URL(location, url).href;
  }
  return failure("too many redirections");
}

function failure(reason: string): Value {
  return new PyTuple([0, reason]);
}

/** Makes the module. */
export function download(vm: Interpreter): PyBuiltinModule {
  return makeModule("_download", {
    functions: { get: fixed(1, (url: Value) => get(vm, strOf(url))) },
  });
}
