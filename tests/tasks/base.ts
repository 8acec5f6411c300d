/**
 * The base binary that `DENORT_BIN` names: whether it can be one of the machine that
 * is compiled for. `deno compile` itself takes any file.
 *
 * @module
 */

/** The machine's number in an ELF file, by the processor of a target. */
const MACHINES: { readonly [processor: string]: number } = {
  x86_64: 62,
  aarch64: 183,
};

const ELF_MAGIC = "\x7fELF";
const MACHINE_AT = 0x12;

/** The processor that a program is for; null where it is no program for Linux. */
export function processorOf(header: Uint8Array): string | null {
  if (String.fromCharCode(...header.subarray(0, 4)) !== ELF_MAGIC) return null;
  const view = new DataView(header.buffer, header.byteOffset);
  const machine = view.getUint16(MACHINE_AT, true);
  const found = Object.entries(MACHINES).find(([, n]) => n === machine);
  return found?.[0] ?? null;
}

/** Checks the base binary that is named, if one is. @throws Error that says what to do */
export async function checkBase(
  target: string,
  path = Deno.env.get("DENORT_BIN"),
): Promise<void> {
  if (path === undefined) return;
  const header = new Uint8Array(64);
  try {
    using file = await Deno.open(path);
    await file.read(header);
  } catch (e) {
    throw new Error(
      `Cannot read ${path}, which DENORT_BIN names: ${(e as Error).message}`,
    );
  }
  const processor = processorOf(header);
  if (processor !== null && target.startsWith(`${processor}-`)) return;
  throw new Error(
    `Cannot compile for ${target}: ${path}, which DENORT_BIN names, is ` +
      (processor === null ? "no program for Linux" : `for ${processor}`) +
      "; name the base binary 'denort' of that machine.",
  );
}
