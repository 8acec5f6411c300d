/**
 * Doubles taken apart and put together by their exponents.
 *
 * @module
 */

/** `frexp(x)`: x = m * 2**e with 0.5 <= |m| < 1. */
export function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  let exponent = view.getUint16(0) >> 4 & 0x7ff;
  let bias = 1022;
  if (exponent === 0) {
    // A subnormal: scale it into the normal range first.
    view.setFloat64(0, x * 2 ** 54);
    exponent = view.getUint16(0) >> 4 & 0x7ff;
    bias += 54;
  }
  view.setUint16(0, view.getUint16(0) & 0x800f | 1022 << 4);
  return [view.getFloat64(0), exponent - bias];
}

/** `ldexp(x, e)`: x * 2**e, rounded once. */
export function ldexp(x: number, e: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  if (e > 2100) return x * Infinity;
  if (e < -2200) return x * 0;
  let result = x;
  let left = e;
  while (left > 1000) {
    result *= 2 ** 1000;
    left -= 1000;
  }
  if (left < -1000) {
    // Steps whose results are exact, so that only the last one rounds.
    const [m, own] = frexp(result);
    const total = own + left;
    if (total > -1021) return m * 2 ** total;
    return m * 2 ** Math.max(total + 60, -1074) * 2 ** -60;
  }
  return result * 2 ** left;
}

/** The double after x towards y. */
export function nextAfter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const step = x < y === x > 0 ? 1n : -1n;
  view.setBigInt64(0, view.getBigInt64(0) + step);
  return view.getFloat64(0);
}
