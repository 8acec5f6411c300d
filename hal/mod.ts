/**
 * The hardware layer's public face: interfaces, errors, and what is built on
 * the interfaces alone. Backends are elsewhere: `hal/sim/mod.ts`,
 * `hal/linux/mod.ts`, `hal/bridges/mod.ts`. Loading this file does nothing.
 *
 * @module
 */

export { Access } from "./access.ts";
export type { AccessKind, AccessRules, Allowed } from "./access.ts";
export type { AdcChannel, DacChannel } from "./adc.ts";
export type { Board, BoardInfo, BoardKind, NamedPin } from "./board.ts";
export type { Clock } from "./clock.ts";
export { DeferredI2c } from "./deferred_i2c.ts";
export { Errno, errnoName } from "./errno.ts";
export type { ErrnoName } from "./errno.ts";
export { HalError } from "./errors.ts";
export type { HalErrorParts } from "./errors.ts";
export { PollEvents, SourceSet } from "./events.ts";
export type { EventSource } from "./events.ts";
export type { BusId, I2cBus, I2cInfo, I2cMessage, I2cOptions } from "./i2c.ts";
export type {
  Climate,
  KernelOneWire,
  KernelSensors,
} from "./kernel_sensors.ts";
export { LevelWatch } from "./level_watch.ts";
export type { LevelListener, LevelWatchOptions } from "./level_watch.ts";
export { didYouMean, nearestName } from "./names.ts";
export { DeadlineThread } from "./news.ts";
export type { NewsMarker, Watched } from "./news.ts";
export { crc8 } from "./one_wire_crc.ts";
export { DEFAULT_LINE } from "./pin.ts";
export type {
  Bias,
  Bit,
  Direction,
  Drive,
  Edge,
  EdgeKind,
  EdgeListener,
  LineChanges,
  LineGroup,
  LineInfo,
  LineSettings,
  PinId,
  PinLine,
  WatchOptions,
} from "./pin.ts";
export { NO_END, NO_PULSE, PulseTimer, Quadrature } from "./pulse.ts";
export type { PulseTimerOptions, QuadraturePhases } from "./pulse.ts";
export { DEFAULT_PWM } from "./pwm.ts";
export type { PwmChannel, PwmInfo, PwmSettings } from "./pwm.ts";
export { characterNs, DEFAULT_SERIAL } from "./serial.ts";
export type {
  Parity,
  SerialInfo,
  SerialOptions,
  SerialPort,
  SerialSettings,
} from "./serial.ts";
export { SerialEvent, SerialWatch } from "./serial_watch.ts";
export type { BusFault, Happening, LogLine, Simulation } from "./simulation.ts";
export { SoftI2c } from "./soft_i2c.ts";
export type { SoftI2cOptions } from "./soft_i2c.ts";
export { SoftSpi } from "./soft_spi.ts";
export type { SoftSpiOptions } from "./soft_spi.ts";
export { DEFAULT_SPI } from "./spi.ts";
export type {
  SpiBus,
  SpiInfo,
  SpiOptions,
  SpiSettings,
  SpiTransfer,
} from "./spi.ts";
export type {
  BoardSystem,
  PhysicalMemory,
  RealTimeClock,
  ResetCause,
  Watchdog,
} from "./system.ts";
