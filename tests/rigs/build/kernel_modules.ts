/**
 * The kernels of the rigs and the modules that Debian does not build.
 *
 * @module
 */

import type { Packages } from "./packages.ts";
import { exists, run } from "./process.ts";

/** A kernel, unpacked. */
export interface Kernel {
  /** `6.12.117+deb12-amd64`. */
  readonly version: string;
  readonly image: string;
  /** Folder that everything was unpacked into. */
  readonly root: string;
}

const META_PACKAGE = "linux-image-6.12-";
const SOURCE_PACKAGE = "linux-source-6.12";
/** Files of the kernel's source that become gpio-sim. */
const SIM_SOURCES = [
  "drivers/gpio/gpio-sim.c",
  "drivers/gpio/gpiolib.h",
  "kernel/irq/irq_sim.c",
];

/** Fetches the kernel of an architecture. */
export async function fetchKernel(
  packages: Packages,
  architecture: string,
  root: string,
): Promise<Kernel> {
  const image = await packages.dependency(`${META_PACKAGE}${architecture}`);
  const version = image.slice("linux-image-".length);
  await packages.unpack([image], root);
  return { version, image: `${root}/boot/vmlinuz-${version}`, root };
}

/** Fetches what is needed to build modules for a kernel of x86-64. */
export async function fetchHeaders(
  packages: Packages,
  { version, root }: Kernel,
): Promise<void> {
  const base = version.replace(/-amd64$/, "");
  await packages.unpack([
    `linux-headers-${version}`,
    `linux-headers-${base}-common`,
    `linux-kbuild-${base}`,
    SOURCE_PACKAGE,
  ], root);
}

/**
 * Builds gpio-sim and the rig's own module; returns their files.
 *
 * They are built again when the module's source has changed.
 */
export async function buildModules(
  kernel: Kernel,
  source: string,
  folder: string,
): Promise<string[]> {
  const built = ["gpio-sim-rig.ko", "krait_rig.ko"]
    .map((name) => `${folder}/${name}`);
  const text = Deno.readTextFileSync(source);
  const stamp = `${folder}/stamp`;
  const key = `${kernel.version}\n${text}`;
  if (exists(stamp) && Deno.readTextFileSync(stamp) === key) return built;
  console.log("building kernel modules");
  Deno.mkdirSync(folder, { recursive: true });
  await takeSimSources(kernel, folder);
  Deno.writeTextFileSync(`${folder}/krait_rig.c`, text);
  Deno.writeTextFileSync(
    `${folder}/Makefile`,
    "obj-m := gpio-sim-rig.o krait_rig.o\n" +
      "gpio-sim-rig-y := gpio-sim.o irq_sim.o\n",
  );
  await run("make", [
    "-C",
    headersFolder(kernel),
    `M=${folder}`,
    "CONFIG_DEBUG_INFO_BTF_MODULES=",
    "modules",
  ]);
  await run("strip", ["--strip-debug", ...built]);
  Deno.writeTextFileSync(stamp, key);
  return built;
}

/** A module of the kernel package, decompressed. */
export async function kernelModule(
  { root, version }: Kernel,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = `${root}/lib/modules/${version}`;
  const found = await run("find", [folder, "-name", `${name}.ko.xz`]);
  const { stdout } = await new Deno.Command("xz", {
    args: ["-dc", found.trim()],
    stdout: "piped",
  }).output();
  return stdout;
}

/**
 * The headers' folder; its makefile names the place where the package would
 * be installed and is pointed to where it is.
 */
function headersFolder({ root, version }: Kernel): string {
  const folder = `${root}/usr/src/linux-headers-${version}`;
  const makefile = `${folder}/Makefile`;
  const text = Deno.readTextFileSync(makefile);
  const moved = text.replace(
    /include .*\/usr\/src\//,
    `include ${root}/usr/src/`,
  );
  if (moved !== text) Deno.writeTextFileSync(makefile, moved);
  return folder;
}

/** Takes gpio-sim out of the kernel's source, fit to be built outside. */
async function takeSimSources({ root }: Kernel, folder: string): Promise<void> {
  const archive = `${root}/usr/src/${SOURCE_PACKAGE}.tar.xz`;
  const names = SIM_SOURCES.map((path) => `${SOURCE_PACKAGE}/${path}`);
  await run("tar", [
    "-xJf",
    archive,
    "-C",
    folder,
    "--strip-components=3",
    "--transform=s,.*/,x/x/x/,",
    ...names,
  ]);
  const path = `${folder}/irq_sim.c`;
  const text = Deno.readTextFileSync(path);
  // The function that modules may call for the one that they may not.
  const moved = text.replace(
    /handle_simple_irq\(irq_to_desc\((\w+)\)\);/,
    "generic_handle_irq($1);",
  );
  if (moved === text) throw new Error("irq_sim.c is not as expected");
  Deno.writeTextFileSync(path, moved);
}
