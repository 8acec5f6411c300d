/**
 * The simulated board and the devices that can be connected to it.
 *
 * @module
 */

export { SIM_PIN_COUNT, SimBoard } from "./board.ts";
export type { SimBoardOptions } from "./board.ts";
export { SimClock } from "./clock.ts";
export type { SimClockOptions } from "./clock.ts";
export { Faults } from "./faults.ts";
export type { I2cFault } from "./faults.ts";
export { RegisterDevice } from "./i2c_device.ts";
export type { I2cDevice, RegisterOptions } from "./i2c_device.ts";
export { SimLog } from "./log.ts";
export type { LogEntry } from "./log.ts";
export { Pin } from "./net.ts";
export type { Driver, Tri } from "./net.ts";
export { SerialLine } from "./serial.ts";
export type { Character, SerialPeer } from "./serial.ts";
export { BaseSpiDevice } from "./spi_device.ts";
export type { SpiDevice } from "./spi_device.ts";
