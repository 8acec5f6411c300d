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
export { makeSimBoard } from "./make.ts";
export { Pin } from "./net.ts";
export type { Driver, Tri } from "./net.ts";
export { SerialLine } from "./serial.ts";
export type { Character, SerialPeer } from "./serial.ts";
export { BaseSpiDevice } from "./spi_device.ts";
export type { SpiDevice } from "./spi_device.ts";
export { Mcp3008, ShiftRegister } from "./devices/converters.ts";
export { Ds3231 } from "./devices/ds3231.ts";
export { I2cEeprom, SpiEeprom } from "./devices/eeprom.ts";
export type { EepromOptions } from "./devices/eeprom.ts";
export {
  Button,
  Potentiometer,
  RotaryEncoder,
} from "./devices/hand_devices.ts";
export type { ButtonOptions } from "./devices/hand_devices.ts";
export { connectLcd, Hd44780, LcdI2c } from "./devices/hd44780.ts";
export type { LcdPins, LcdSize } from "./devices/hd44780.ts";
export { Hs3003 } from "./devices/hs3003.ts";
export { Air, Nrf24l01 } from "./devices/nrf24l01.ts";
export { Ds18b20, OneWireLine } from "./devices/one_wire.ts";
export type { OneWireDevice } from "./devices/one_wire.ts";
export { Dht, HcSr04, Ws2812 } from "./devices/pulse_devices.ts";
export { SdCard } from "./devices/sd_card.ts";
export { Ssd1306, Ssd1306I2c, Ssd1306Spi } from "./devices/ssd1306.ts";
export type { DisplaySize } from "./devices/ssd1306.ts";
export { Bmi270, Hts221, Lps22h, Lsm6dsox } from "./devices/st_sensors.ts";
export type { Vector } from "./devices/st_sensors.ts";
export { Tmp102 } from "./devices/temperature.ts";
export { SimSimulation } from "./simulation.ts";
export { furnish, parseSimDescription, STARTER_KIT } from "./description.ts";
export type { SimDescription } from "./description.ts";
export { deviceTypes } from "./device_table.ts";
export type { DeviceSpec } from "./device_table.ts";
export { runAction } from "./script.ts";
export type { ScriptAction } from "./script.ts";
