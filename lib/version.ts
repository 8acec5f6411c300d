/**
 * Which MicroPython this is.
 *
 * @module
 */

/** The version of MicroPython that Krait follows. */
export const MICROPYTHON_VERSION = [1, 29, 0] as const;

/** `sys.version`'s text. */
export const VERSION_TEXT = "3.4.0; MicroPython v1.29.0 on Krait";
