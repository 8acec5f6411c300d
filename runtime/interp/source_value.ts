/**
 * What `exec`, `eval` and `compile` take as source.
 *
 * @module
 */

import type { Value } from "../core/object.ts";
import { readBuffer } from "../types/buffer.ts";

/** Text, or the bytes of a bytes-like object. @throws TypeError */
export function bytesOfSource(v: Value): string | Uint8Array {
  if (typeof v === "string") return v;
  const { native } = v as { native?: Value };
  return typeof native === "string" ? native : readBuffer(v);
}
