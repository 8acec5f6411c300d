/**
 * Signals without a thread: a machine-code handler that counts.
 *
 * JavaScript cannot run inside a signal handler, and Deno's own signal
 * listeners only run when the event loop turns, which never happens while a
 * Python program computes or blocks. So one page is mapped, a dozen
 * instructions are written into it, and `sigaction` installs it. The handler
 *
 * 1. stores the signal number into `flag[1]`;
 * 2. adds one to `flag[0]`, atomically and after that store, so that whoever sees
 *    the count also sees the number, on whichever thread the signal arrives;
 * 3. writes to an eventfd, by a raw system call that leaves `errno` alone.
 *
 * The compiled program reads `flag[0]` at its safepoints. The eventfd closes
 * the race between that look and the next `poll`: a signal that falls between
 * the two makes `poll` return at once. There is no `SA_RESTART`, so a blocking
 * `read` on the main thread fails with EINTR.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { addressOf, errno, processes, signalCalls } from "./libc.ts";

const PAGE_BYTES = 4096;
const PROT_READ_WRITE = 3;
const PROT_READ_EXEC = 5;
const MAP_PRIVATE_ANONYMOUS = 0x22;
const EFD_CLOEXEC_NONBLOCK = 0x80800;

/** glibc's `struct sigaction` on x86-64 and arm64. */
const SIGACTION_BYTES = 152;
const SIG_DFL = 0n;

/** Where the counter 1 for the eventfd lies within the page. */
const ONE_OFFSET = 2048;

/** What the handler needs to know, as absolute addresses and numbers. */
interface HandlerTargets {
  readonly flagAddress: bigint;
  readonly oneAddress: bigint;
  readonly eventFd: number;
}

/** An installed interrupt flag. */
export interface InterruptHandle {
  /** Readable once a signal has come; goes into every `poll`. */
  readonly fd: number;
  /** Makes {@linkcode fd} unreadable again; call it before reading the flag. */
  clear(): void;
  /** Gives the signals their previous actions, until {@linkcode resume}. */
  pause(): void;
  /** Gives the signals the handler again. */
  resume(): void;
  /** Restores the signals' previous actions and closes the descriptor. */
  dispose(): void;
}

/** A little-endian writer of machine code. */
class CodeWriter {
  readonly #view: DataView;
  #at = 0;

  constructor(page: ArrayBuffer) {
    this.#view = new DataView(page);
  }

  bytes(...values: number[]): this {
    for (const value of values) this.#view.setUint8(this.#at++, value);
    return this;
  }

  word(value: number): this {
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
    return this;
  }

  quad(value: bigint): this {
    this.#view.setBigUint64(this.#at, value, true);
    this.#at += 8;
    return this;
  }
}

/** The handler for x86-64; the signal number arrives in edi. */
function writeX64(code: CodeWriter, targets: HandlerTargets): void {
  code
    .bytes(0x48, 0xb8).quad(targets.flagAddress) // mov rax, flag
    .bytes(0x89, 0x78, 0x04) // mov [rax+4], edi
    .bytes(0xf0, 0xff, 0x00) // lock inc dword [rax]
    .bytes(0xbf).word(targets.eventFd) // mov edi, fd
    .bytes(0x48, 0xbe).quad(targets.oneAddress) // mov rsi, &one
    .bytes(0xba).word(8) // mov edx, 8
    .bytes(0xb8).word(1) // mov eax, SYS_write
    .bytes(0x0f, 0x05) // syscall
    .bytes(0xc3); // ret
}

/** The handler for arm64; the signal number arrives in w0. */
function writeArm64(code: CodeWriter, targets: HandlerTargets): void {
  code
    .word(0x580001c1) // 0x00 ldr x1, 0x38
    .word(0xb9000420) // 0x04 str w0, [x1, #4]
    .word(0x885f7c22) // 0x08 ldxr w2, [x1]
    .word(0x11000442) // 0x0c add w2, w2, #1
    .word(0x8803fc22) // 0x10 stlxr w3, w2, [x1]
    .word(0x35ffffa3) // 0x14 cbnz w3, 0x08
    .word(0x18000180) // 0x18 ldr w0, 0x48
    .word(0x58000121) // 0x1c ldr x1, 0x40
    .word(0xd2800102) // 0x20 mov x2, #8
    .word(0xd2800808) // 0x24 mov x8, #64 (SYS_write)
    .word(0xd4000001) // 0x28 svc #0
    .word(0xd65f03c0) // 0x2c ret
    .word(0xd503201f) // 0x30 nop
    .word(0xd503201f) // 0x34 nop
    .quad(targets.flagAddress) // 0x38
    .quad(targets.oneAddress) // 0x40
    .word(targets.eventFd); // 0x48
}

/** Maps the page, writes the handler and makes it executable. */
function buildHandler(flag: Int32Array, eventFd: number): bigint {
  const { mmap, mprotect } = signalCalls();
  const page = mmap(
    null,
    PAGE_BYTES,
    PROT_READ_WRITE,
    MAP_PRIVATE_ANONYMOUS,
    -1,
    0n,
  )!;
  const address = Deno.UnsafePointer.value(page);
  if (address === 0xffff_ffff_ffff_ffffn) throw failed("map a page");
  const bytes = Deno.UnsafePointerView.getArrayBuffer(page, PAGE_BYTES);
  new DataView(bytes).setBigUint64(ONE_OFFSET, 1n, true);
  const targets = {
    flagAddress: addressOf(flag),
    oneAddress: address + BigInt(ONE_OFFSET),
    eventFd,
  };
  const write = Deno.build.arch === "aarch64" ? writeArm64 : writeX64;
  write(new CodeWriter(bytes), targets);
  // The kernel synchronises the instruction cache when the page first becomes
  // executable, so arm64 needs no cache maintenance here.
  if (mprotect(page, PAGE_BYTES, PROT_READ_EXEC) < 0) {
    throw failed("make the signal handler executable");
  }
  return address;
}

function failed(what: string): HalError {
  const number = errno();
  return new HalError(number, {
    asked: `${what} for signals`,
    found: "the kernel refused it",
    advice: "Ctrl-C then ends the process instead of raising an exception",
  });
}

function sigactionStruct(handler: bigint): Uint8Array<ArrayBuffer> {
  const action = new Uint8Array(SIGACTION_BYTES);
  new DataView(action.buffer).setBigUint64(0, handler, true);
  return action;
}

/** Sets a signal's action; returns the previous `struct sigaction`. */
function setAction(
  signo: number,
  action: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const previous = new Uint8Array(SIGACTION_BYTES);
  if (signalCalls().sigaction(signo, action, previous) < 0) {
    throw failed(`set the action of signal ${signo}`);
  }
  return previous;
}

/** Flags that a handler's machine code points at: never collected. */
const pinned: Int32Array[] = [];

/**
 * Makes the given signals count in `flag[0]` and leave their number in
 * `flag[1]`.
 *
 * `flag` needs at least two elements and should lie in a `SharedArrayBuffer`,
 * so that its storage never moves and V8 never keeps a stale copy of it. It is
 * kept alive for the rest of the process: a late signal must not write into
 * memory that was given back.
 *
 * @example
 * ```ts
 * import { installInterruptFlag } from "./interrupt.ts";
 * const flag = new Int32Array(new SharedArrayBuffer(8));
 * const handle = installInterruptFlag(flag, [2]);
 * // ... flag[0] is the number of times Ctrl-C was pressed ...
 * handle.dispose();
 * ```
 *
 * @param shared a handle whose descriptor is to become readable, instead of a new one
 */
export function installInterruptFlag(
  flag: Int32Array,
  signals: readonly number[],
  shared?: InterruptHandle,
): InterruptHandle {
  const fd = shared?.fd ?? signalCalls().eventfd(0, EFD_CLOEXEC_NONBLOCK);
  if (fd < 0) throw failed("make an eventfd");
  pinned.push(flag);
  const action = sigactionStruct(buildHandler(flag, fd));
  const previous = signals.map((signo) =>
    [signo, setAction(signo, action)] as const
  );
  const counter = new Uint8Array(8);
  return {
    fd,
    clear() {
      signalCalls().read(fd, counter, 8);
    },
    pause() {
      for (const [signo, old] of previous) setAction(signo, old);
    },
    resume() {
      for (const signo of signals) setAction(signo, action);
    },
    dispose() {
      this.pause();
      if (shared === undefined) signalCalls().close(fd);
    },
  };
}

/** Gives a signal its default action back, such as ending the process. */
export function restoreDefaultSignal(signo: number): void {
  setAction(signo, sigactionStruct(SIG_DFL));
}

/** Sends a signal to the calling thread, as `kill -signo` would. */
export function raiseSignal(signo: number): void {
  if (processes().raise(signo) !== 0) {
    throw new HalError(Errno.EINVAL, {
      asked: `raise signal ${signo}`,
      found: "there is no such signal",
    });
  }
}
