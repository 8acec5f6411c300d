/**
 * Checksums of gzip and zlib.
 *
 * @module
 */

/** One step of CRC-32 for each byte value, made on first use. */
const tables: { crc: Uint32Array | null } = { crc: null };

function crcTable(): Uint32Array {
  return tables.crc ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? c >>> 1 ^ 0xedb88320 : c >>> 1;
    return c;
  });
}

/** CRC-32, going on from an earlier one. */
export function crc32(bytes: Uint8Array, start = 0): number {
  const table = crcTable();
  let c = ~start;
  for (let i = 0; i < bytes.length; i++) {
    c = table[(c ^ bytes[i]!) & 0xff]! ^ c >>> 8;
  }
  return ~c >>> 0;
}

/** Adler-32, going on from an earlier one. */
export function adler32(bytes: Uint8Array, start = 1): number {
  let a = start & 0xffff;
  let b = start >>> 16;
  for (let i = 0; i < bytes.length;) {
    const end = Math.min(i + 3800, bytes.length);
    for (; i < end; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return (b << 16 | a) >>> 0;
}
