/**
 * libc through FFI: every C function that Krait calls, opened on first use.
 *
 * Two facts about Deno's FFI shape the signatures (measured on Deno 2.9.6):
 *
 * - a parameter declared `u64` or `usize` leaves V8's fast call path, costs
 *   about 250 ns more and wants a `bigint`, so `ioctl`'s request, `poll`'s
 *   count and all byte counts are declared `u32`. The kernel reads the first
 *   two as `unsigned int`; for the others it matters that Deno's call stub
 *   zero-extends, which the test of this file checks;
 * - a result declared `isize` is always a `bigint`, so byte counts come back as
 *   `i32`. Nothing here transfers 2 GiB at once.
 *
 * `open`, `ioctl` and `fcntl` are variadic in C. Their fixed signatures are
 * right on Linux x86-64 and arm64, where variadic arguments travel in the same
 * registers; they would be wrong on Apple's arm64.
 *
 * Whether a path may be opened is not decided here but in `access.ts`.
 *
 * @module
 */

const I32 = "i32";
const U32 = "u32";
const BUF = "buffer";
const PTR = "pointer";

const ioSymbols = () => ({
  open: { parameters: [BUF, I32, U32], result: I32 },
  close: { parameters: [I32], result: I32 },
  read: { parameters: [I32, BUF, U32], result: I32 },
  write: { parameters: [I32, BUF, U32], result: I32 },
  lseek: { parameters: [I32, "i64", I32], result: "i64" },
  poll: { parameters: [BUF, U32, I32], result: I32 },
  ppoll: { parameters: [BUF, U32, BUF, BUF], result: I32 },
  ioctl: { parameters: [I32, U32, BUF], result: I32 },
  // The same calls with a 32-bit integer in the place of a pointer: a plain
  // value, or the address of a block of the arena.
  ioctlWord: { name: "ioctl", parameters: [I32, U32, U32], result: I32 },
  readAt: { name: "read", parameters: [I32, U32, U32], result: I32 },
  pollAt: { name: "poll", parameters: [U32, U32, I32], result: I32 },
  ppollAt: { name: "ppoll", parameters: [U32, U32, U32, U32], result: I32 },
  fcntl: { parameters: [I32, I32, I32], result: I32 },
  eventfd: { parameters: [U32, I32], result: I32 },
  __errno_location: { parameters: [], result: PTR },
} as const);

const fileSymbols = () => ({
  access: { parameters: [BUF, I32], result: I32 },
  dup: { parameters: [I32], result: I32 },
  dup3: { parameters: [I32, I32, I32], result: I32 },
  fsync: { parameters: [I32], result: I32 },
  fdatasync: { parameters: [I32], result: I32 },
  ftruncate: { parameters: [I32, "i64"], result: I32 },
  getdents64: { parameters: [I32, BUF, U32], result: I32 },
  isatty: { parameters: [I32], result: I32 },
  memfd_create: { parameters: [BUF, U32], result: I32 },
  mkdir: { parameters: [BUF, U32], result: I32 },
  pipe2: { parameters: [BUF, I32], result: I32 },
  pread: { parameters: [I32, BUF, U32, "i64"], result: I32 },
  pwrite: { parameters: [I32, BUF, U32, "i64"], result: I32 },
  readlink: { parameters: [BUF, BUF, U32], result: I32 },
  realpath: { parameters: [BUF, BUF], result: PTR },
  rename: { parameters: [BUF, BUF], result: I32 },
  rmdir: { parameters: [BUF], result: I32 },
  statfs: { parameters: [BUF, BUF], result: I32 },
  statx: { parameters: [I32, BUF, I32, U32, BUF], result: I32 },
  unlink: { parameters: [BUF], result: I32 },
} as const);

const memorySymbols = () => ({
  mmap: { parameters: [PTR, U32, I32, I32, I32, "i64"], result: PTR },
  mprotect: { parameters: [PTR, U32, I32], result: I32 },
  munmap: { parameters: [PTR, U32], result: I32 },
} as const);

const clockSymbols = () => ({
  clock_gettime: { parameters: [I32, BUF], result: I32 },
  clockGettimeAt: {
    name: "clock_gettime",
    parameters: [I32, U32],
    result: I32,
  },
  clock_nanosleep: { parameters: [I32, I32, BUF, BUF], result: I32 },
  clock_settime: { parameters: [I32, BUF], result: I32 },
  timerfd_create: { parameters: [I32, I32], result: I32 },
  timerfd_settime: { parameters: [I32, I32, BUF, BUF], result: I32 },
} as const);

const processSymbols = () => ({
  getegid: { parameters: [], result: U32 },
  geteuid: { parameters: [], result: U32 },
  getgroups: { parameters: [I32, BUF], result: I32 },
  getpid: { parameters: [], result: I32 },
  kill: { parameters: [I32, I32], result: I32 },
  raise: { parameters: [I32], result: I32 },
  setitimer: { parameters: [I32, BUF, BUF], result: I32 },
} as const);

const linkSymbols = () => ({
  chmod: { parameters: [BUF, U32], result: I32 },
  chown: { parameters: [BUF, U32, U32], result: I32 },
  link: { parameters: [BUF, BUF], result: I32 },
  mkfifo: { parameters: [BUF, U32], result: I32 },
  symlink: { parameters: [BUF, BUF], result: I32 },
  truncate: { parameters: [BUF, "i64"], result: I32 },
  umask: { parameters: [U32], result: U32 },
  utimensat: { parameters: [I32, BUF, BUF, I32], result: I32 },
} as const);

const identitySymbols = () => ({
  getegid: { parameters: [], result: U32 },
  geteuid: { parameters: [], result: U32 },
  getgid: { parameters: [], result: U32 },
  getpgrp: { parameters: [], result: I32 },
  getpid: { parameters: [], result: I32 },
  getppid: { parameters: [], result: I32 },
  getuid: { parameters: [], result: U32 },
} as const);

const spawnSymbols = () => ({
  _exit: { parameters: [I32], result: "void" },
  posix_spawn: { parameters: [BUF, BUF, BUF, BUF, BUF, BUF], result: I32 },
  posix_spawn_file_actions_addchdir_np: { parameters: [BUF, BUF], result: I32 },
  posix_spawn_file_actions_addclose: { parameters: [BUF, I32], result: I32 },
  posix_spawn_file_actions_adddup2: {
    parameters: [BUF, I32, I32],
    result: I32,
  },
  posix_spawn_file_actions_destroy: { parameters: [BUF], result: I32 },
  posix_spawn_file_actions_init: { parameters: [BUF], result: I32 },
  posix_spawnattr_destroy: { parameters: [BUF], result: I32 },
  posix_spawnattr_init: { parameters: [BUF], result: I32 },
  posix_spawnattr_setflags: { parameters: [BUF, "i16"], result: I32 },
  posix_spawnattr_setpgroup: { parameters: [BUF, I32], result: I32 },
  posix_spawnattr_setsigdefault: { parameters: [BUF, BUF], result: I32 },
  posix_spawnattr_setsigmask: { parameters: [BUF, BUF], result: I32 },
  syscall: { parameters: ["i64", "i64", "i64"], result: "i64" },
  waitpid: { parameters: [I32, BUF, I32], result: I32 },
} as const);

// Each symbol costs a tenth of a millisecond to open. What a signal handler needs
// is a small group of its own, because most programs open nothing else.
const signalSymbols = () => ({
  close: ioSymbols().close,
  eventfd: ioSymbols().eventfd,
  mmap: memorySymbols().mmap,
  mprotect: memorySymbols().mprotect,
  read: ioSymbols().read,
  sigaction: { parameters: [I32, BUF, BUF], result: I32 },
} as const);

const socketSymbols = () => ({
  accept4: { parameters: [I32, BUF, BUF, I32], result: I32 },
  bind: { parameters: [I32, BUF, U32], result: I32 },
  connect: { parameters: [I32, BUF, U32], result: I32 },
  getpeername: { parameters: [I32, BUF, BUF], result: I32 },
  getsockname: { parameters: [I32, BUF, BUF], result: I32 },
  getsockopt: { parameters: [I32, I32, I32, BUF, BUF], result: I32 },
  listen: { parameters: [I32, I32], result: I32 },
  recv: { parameters: [I32, BUF, U32, I32], result: I32 },
  recvfrom: { parameters: [I32, BUF, U32, I32, BUF, BUF], result: I32 },
  send: { parameters: [I32, BUF, U32, I32], result: I32 },
  sendto: { parameters: [I32, BUF, U32, I32, BUF, U32], result: I32 },
  setsockopt: { parameters: [I32, I32, I32, BUF, U32], result: I32 },
  shutdown: { parameters: [I32, I32], result: I32 },
  socket: { parameters: [I32, I32, I32], result: I32 },
  socketpair: { parameters: [I32, I32, I32, BUF], result: I32 },
  getaddrinfo: { parameters: [BUF, BUF, BUF, BUF], result: I32 },
  freeaddrinfo: { parameters: [PTR], result: "void" },
} as const);

const epollSymbols = () => ({
  epoll_create1: { parameters: [I32], result: I32 },
  epoll_ctl: { parameters: [I32, I32, I32, BUF], result: I32 },
} as const);

// What the pseudo-terminal of a device needs beyond `io`.
const watchSymbols = () => ({
  inotify_add_watch: { parameters: [I32, BUF, U32], result: I32 },
  inotify_init1: { parameters: [I32], result: I32 },
} as const);

type Symbols<T extends Deno.ForeignLibraryInterface> =
  Deno.StaticForeignLibraryInterface<
    T
  >;

/** A function that opens a group of symbols once and then returns them. */
function group<const T extends Deno.ForeignLibraryInterface>(
  symbols: () => T,
): () => Symbols<T> {
  let opened: Symbols<T> | undefined;
  return () => opened ??= Deno.dlopen("libc.so.6", symbols()).symbols;
}

/** Descriptors: open, close, read, write, lseek, poll, ioctl, fcntl, eventfd. */
export const io = group(ioSymbols);
/** Files and directories beyond plain descriptors. */
export const files = group(fileSymbols);
/** Mappings. */
export const memory = group(memorySymbols);
/** Clocks, sleeping, timer descriptors. */
export const clocks = group(clockSymbols);
/** Identity and signals. */
export const processes = group(processSymbols);
/** Links, permissions and times of files. */
export const links = group(linkSymbols);
/** Who the process is. */
export const identities = group(identitySymbols);
/** Starting processes and waiting for their ends. */
export const spawning = group(spawnSymbols);
/** What signal handlers are made with. */
export const signalCalls = group(signalSymbols);
/** Sets of descriptors to wait for. */
export const epolls = group(epollSymbols);
/** Notices of files being opened and closed. */
export const watches = group(watchSymbols);
/** Sockets and name resolution. */
export const sockets = group(socketSymbols);

let errnoView: Int32Array | undefined;

/**
 * The calling thread's `errno`.
 *
 * Its address does not change during a thread's life, so after the first use
 * this is a plain memory load. It is only right directly after a synchronous
 * FFI call on this thread; after a nonblocking one it is another thread's.
 */
export function errno(): number {
  errnoView ??= new Int32Array(
    Deno.UnsafePointerView.getArrayBuffer(io().__errno_location()!, 4),
  );
  return errnoView[0]!;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A string as a zero-terminated C string. */
export function cString(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text + "\0");
}

/** The text up to the first zero byte of `bytes` (or all of it). */
export function fromCString(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** The address of a buffer, to be written into a C structure. */
export function addressOf(buffer: ArrayBufferView<ArrayBufferLike>): bigint {
  const pointer = Deno.UnsafePointer.of(buffer as Uint8Array<ArrayBuffer>);
  return pointer === null ? 0n : Deno.UnsafePointer.value(pointer);
}

/** `open(2)` flags; the values that x86-64 and arm64 share. */
export const OpenFlag = {
  RDONLY: 0,
  WRONLY: 1,
  RDWR: 2,
  CREAT: 0x40,
  EXCL: 0x80,
  NOCTTY: 0x100,
  TRUNC: 0x200,
  APPEND: 0x400,
  NONBLOCK: 0x800,
  ASYNC: 0x2000,
  SYNC: 0x101000,
  CLOEXEC: 0x80000,
  DIRECTORY: Deno.build.arch === "aarch64" ? 0x4000 : 0x10000,
} as const;

/** `fcntl(2)` commands. */
export const Fcntl = {
  GETFD: 1,
  SETFD: 2,
  GETFL: 3,
  SETFL: 4,
  SETOWN: 8,
} as const;

/** `poll(2)` event bits. */
export const PollBit = {
  IN: 1,
  PRI: 2,
  OUT: 4,
  ERR: 8,
  HUP: 16,
  NVAL: 32,
} as const;

/** Clock numbers of `clock_gettime(2)`. */
export const ClockId = {
  REALTIME: 0,
  MONOTONIC: 1,
  BOOTTIME: 7,
} as const;

/** Signal numbers that Krait handles. */
export const Signal = {
  HUP: 1,
  INT: 2,
  QUIT: 3,
  USR1: 10,
  PIPE: 13,
  TERM: 15,
  CONT: 18,
  TSTP: 20,
  WINCH: 28,
  IO: 29,
} as const;
