/**
 * Classes of ASCII characters, by code unit. MicroPython's character classes
 * are ASCII only; nothing here knows of other white space or digits.
 *
 * @module
 */

/** Whether a code unit is a space, tab, line feed, VT, form feed or return. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** Whether a code unit is one of `0` to `9`. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The value of a digit or letter in base 36, or 99 for anything else. */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x57 : 99;
}
