/**
 * The names of the modules that are written in Python and come with Krait: what
 * `help('modules')` and the Tab key show. A test compares them with the folder.
 *
 * @module
 */

const NAMES = `
abc argparse base64 bisect calendar collections contextlib copy copyreg csv
dataclasses datetime decimal dht ds18x20 enum fnmatch fractions functools
getopt glob gzip hmac html inspect itertools keyword locale logging marshal
mip neopixel numbers onewire operator os pathlib pickle pkgutil pprint queue
quopri sdcard secrets shlex shutil signal stat statistics string subprocess
tarfile tempfile textwrap threading traceback types typing unittest uuid
warnings zlib
`;

/** The names that a program may import; parts of packages are not among them. */
export function frozenNames(): string[] {
  return NAMES.trim().split(/\s+/);
}
