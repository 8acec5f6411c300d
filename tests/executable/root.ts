/**
 * An empty root: the executables, the C library and its loader, and nothing else.
 *
 * @module
 */

/** Enters a root in which there is also /proc, which Deno finds itself by. */
const ENTER = "/usr/bin/unshare";
const NAMESPACES = ["--map-root-user", "--mount", "/bin/sh", "-c"];
const PROC = '/bin/mount --rbind /proc "$1/proc" && ';
/** Everything there can only be read. */
const READ_ONLY = '/bin/mount --bind "$1" "$1" && ' +
  '/bin/mount -o remount,bind,ro "$1" && cd / && ';
const DEV_NULL = '/bin/mount --bind /dev/null "$1/dev/null" && ';
const CHANGE_ROOT = 'root=$1 && shift && exec /usr/sbin/chroot "$root" "$@"';

/** What a program printed, and how it ended. */
export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Settings of {@linkcode run}. */
export interface RunOptions {
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly clearEnv?: boolean;
  readonly input?: string;
}

/** Runs a program to its end. */
export async function run(
  command: string,
  { args = [], input, ...options }: RunOptions = {},
): Promise<Outcome> {
  const child = new Deno.Command(command, {
    ...options,
    args: [...args],
    stdin: input === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  if (input !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(input));
    await writer.close();
  }
  const { stdout, stderr, code } = await child.output();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { out: decode(stdout), err: decode(stderr), code };
}

/** How a root is entered. */
export interface RootOptions {
  /** There is a `/dev/null`. */
  readonly devNull?: boolean | undefined;
  /** Nothing there can be written. */
  readonly readOnly?: boolean | undefined;
  /** Redirections of the shell, such as `>&-`. */
  readonly redirections?: string | undefined;
}

/** The libraries that a program is linked against, by path. */
async function librariesOf(program: string): Promise<string[]> {
  const { out } = await run("ldd", { args: [program] });
  return [...out.matchAll(/(\/[^ ]+) \(0x/g)].map(([, path]) => path!);
}

/** An empty root with the executables, the C library and its loader. */
export class Root {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Puts a file there, under a path of its own. */
  async add(path: string, from: string): Promise<void> {
    const to = this.folder + path;
    await Deno.mkdir(to.slice(0, to.lastIndexOf("/")), { recursive: true });
    await Deno.copyFile(from, to);
  }

  /** Puts a program there, and the libraries that it needs. */
  async addProgram(path: string, from: string): Promise<void> {
    await this.add(path, from);
    for (const library of await librariesOf(from)) {
      await this.add(library, await Deno.realPath(library));
    }
  }

  /** The words that run a program inside, as the only thing there is. */
  command(
    words: readonly string[],
    { readOnly = false, devNull = false, redirections = "" }: RootOptions = {},
  ): string[] {
    const script = (readOnly ? READ_ONLY : "") + PROC +
      (devNull ? DEV_NULL : "") + CHANGE_ROOT;
    const line = `${script} ${redirections}`;
    return [ENTER, ...NAMESPACES, line, "sh", this.folder, ...words];
  }

  /** Runs a program inside. */
  run(
    path: string,
    args: readonly string[],
    { readOnly, devNull, redirections, ...options }: RunOptions & RootOptions =
      {},
  ): Promise<Outcome> {
    const [program, ...words] = this.command([path, ...args], {
      readOnly,
      devNull,
      redirections,
    });
    const alone = { env: {}, clearEnv: true, ...options };
    return run(program!, { ...alone, args: words });
  }
}

/** Tests by what they show; they run in this order, in one root. */
export interface Tests {
  readonly [name: string]: (root: Root) => Promise<void>;
}
