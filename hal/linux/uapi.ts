/**
 * The kernel's structures and request numbers, as the uAPI headers have them:
 * gpio.h, i2c.h, i2c-dev.h, spi/spidev.h, asm-generic/termbits.h, rtc.h,
 * watchdog.h, hidraw.h.
 *
 * All of them are the same on x86-64 and arm64 (checked by compiling the
 * headers for both). Names are the headers' without prefix; a structure is a
 * table of byte offsets with its `SIZE`.
 *
 * @module
 */

/** `struct gpiochip_info`. */
export const GpiochipInfo = {
  SIZE: 68,
  name: 0,
  label: 32,
  lines: 64,
} as const;

/** `struct gpio_v2_line_request`. */
export const LineRequest = {
  SIZE: 592,
  offsets: 0,
  consumer: 256,
  config: 288,
  numLines: 560,
  eventBufferSize: 564,
  fd: 588,
} as const;

/** `struct gpio_v2_line_config`. */
export const LineConfig = {
  SIZE: 272,
  flags: 0,
  numAttrs: 8,
  attrs: 32,
} as const;

/** `struct gpio_v2_line_config_attribute`. */
export const LineConfigAttribute = {
  SIZE: 24,
  id: 0,
  value: 8,
  mask: 16,
} as const;

/** `struct gpio_v2_line_values`. */
export const LineValues = { SIZE: 16, bits: 0, mask: 8 } as const;

/** `struct gpio_v2_line_info`. */
export const LineInfoStruct = {
  SIZE: 256,
  name: 0,
  consumer: 32,
  offset: 64,
  flags: 72,
} as const;

/** `struct gpio_v2_line_event`. */
export const LineEvent = {
  SIZE: 48,
  timestampNs: 0,
  id: 8,
  offset: 12,
  seqno: 16,
  lineSeqno: 20,
} as const;

/** `enum gpio_v2_line_event_id`. */
export const LineEventId = { RISING_EDGE: 1, FALLING_EDGE: 2 } as const;

/** `enum gpio_v2_line_flag`, the low 32 bits. */
export const LineFlag = {
  USED: 0x1,
  ACTIVE_LOW: 0x2,
  INPUT: 0x4,
  OUTPUT: 0x8,
  EDGE_RISING: 0x10,
  EDGE_FALLING: 0x20,
  OPEN_DRAIN: 0x40,
  OPEN_SOURCE: 0x80,
  BIAS_PULL_UP: 0x100,
  BIAS_PULL_DOWN: 0x200,
  BIAS_DISABLED: 0x400,
} as const;

/** `enum gpio_v2_line_attr_id`. */
export const LineAttrId = {
  FLAGS: 1,
  OUTPUT_VALUES: 2,
  DEBOUNCE: 3,
} as const;

/** Requests of the GPIO character device. */
export const GpioIoctl = {
  GET_CHIPINFO: 0x8044b401,
  GET_LINEINFO: 0xc100b405,
  GET_LINE: 0xc250b407,
  SET_CONFIG: 0xc110b40d,
  GET_VALUES: 0xc010b40e,
  SET_VALUES: 0xc010b40f,
} as const;

/** Most events that the kernel queues for one request. */
export const MAX_EVENT_BUFFER = 1024;

/** `struct i2c_msg` on 64-bit machines. */
export const I2cMsg = { SIZE: 16, addr: 0, flags: 2, len: 4, buf: 8 } as const;

/** `struct i2c_rdwr_ioctl_data` on 64-bit machines. */
export const I2cRdwrData = { SIZE: 16, msgs: 0, nmsgs: 8 } as const;

/** `struct i2c_smbus_ioctl_data` on 64-bit machines. */
export const I2cSmbusData = {
  SIZE: 16,
  readWrite: 0,
  command: 1,
  size: 4,
  data: 8,
} as const;

/** SMBus transaction kinds of `I2C_SMBUS`. */
export const SmbusSize = {
  QUICK: 0,
  BYTE: 1,
  BYTE_DATA: 2,
  I2C_BLOCK_DATA: 8,
} as const;

/** Requests and limits of i2c-dev. */
export const I2cIoctl = {
  SLAVE: 0x0703,
  FUNCS: 0x0705,
  RDWR: 0x0707,
  SMBUS: 0x0720,
  MAX_MESSAGES: 42,
  MAX_MESSAGE_BYTES: 8192,
} as const;

/** Flags of an `i2c_msg`. */
export const I2cMsgFlag = { RD: 1 } as const;

/** Bits of `I2C_FUNCS`. */
export const I2cFunc = { I2C: 0x1, SMBUS_QUICK: 0x10000 } as const;

/** `struct spi_ioc_transfer`. */
export const SpiTransferStruct = {
  SIZE: 32,
  txBuf: 0,
  rxBuf: 8,
  len: 16,
  speedHz: 20,
  bitsPerWord: 26,
  csChange: 27,
} as const;

/** Requests of spidev; `MESSAGE_1` is `SPI_IOC_MESSAGE(1)`. */
export const SpiIoctl = {
  MESSAGE_1: 0x40206b00,
  WR_MODE32: 0x40046b05,
  RD_MODE32: 0x80046b05,
  WR_BITS_PER_WORD: 0x40016b03,
  RD_MAX_SPEED_HZ: 0x80046b04,
  WR_MAX_SPEED_HZ: 0x40046b04,
} as const;

/** Mode bits of spidev. */
export const SpiMode = {
  CPHA: 0x1,
  CPOL: 0x2,
  LSB_FIRST: 0x8,
  NO_CS: 0x40,
} as const;

/** `struct termios2`. */
export const Termios2 = {
  SIZE: 44,
  iflag: 0,
  oflag: 4,
  cflag: 8,
  lflag: 12,
  cc: 17,
  ispeed: 36,
  ospeed: 40,
} as const;

/** Requests of terminals. */
export const TtyIoctl = {
  TCGETS2: 0x802c542a,
  TCSETS2: 0x402c542b,
  TCSETSW2: 0x402c542c,
  TCSETSF2: 0x402c542d,
  TCSBRK: 0x5409,
  TCFLSH: 0x540b,
  TIOCEXCL: 0x540c,
  TIOCOUTQ: 0x5411,
  TIOCGWINSZ: 0x5413,
  TIOCSWINSZ: 0x5414,
  TIOCMGET: 0x5415,
  TIOCMBIC: 0x5417,
  TIOCINQ: 0x541b,
  TIOCSBRK: 0x5427,
  TIOCCBRK: 0x5428,
  TIOCSPTLCK: 0x40045431,
  TIOCGPTN: 0x80045430,
} as const;

/** Bits of `c_iflag`. */
export const InputFlag = { PARMRK: 0x8, INPCK: 0x10 } as const;

/** Bits of `c_cflag`; `CRTSCTS` is bit 31, written as an unsigned number. */
export const ControlFlag = {
  BOTHER: 0x1000,
  CS5: 0x00,
  CS6: 0x10,
  CS7: 0x20,
  CS8: 0x30,
  CSTOPB: 0x40,
  CREAD: 0x80,
  PARENB: 0x100,
  PARODD: 0x200,
  CLOCAL: 0x800,
  CRTSCTS: 0x80000000,
} as const;

/** Indices of `c_cc`. */
export const ControlChar = { VTIME: 5, VMIN: 6 } as const;

/** `struct rtc_time`: nine ints, of which these are used. */
export const RtcTime = {
  SIZE: 36,
  sec: 0,
  min: 4,
  hour: 8,
  mday: 12,
  mon: 16,
  year: 20,
} as const;

/** Requests of real-time clocks. */
export const RtcIoctl = { RD_TIME: 0x80247009, SET_TIME: 0x4024700a } as const;

/** Requests of watchdogs. */
export const WatchdogIoctl = {
  KEEPALIVE: 0x80045705,
  SETTIMEOUT: 0xc0045706,
  GETTIMEOUT: 0x80045707,
  GETBOOTSTATUS: 0x80045702,
  GETSUPPORT: 0x80285700,
} as const;

/** Requests of hidraw; `FEATURE` ones take a length into the number. */
export const HidrawIoctl = {
  GRAWINFO: 0x80084803,
  /** `HIDIOCSFEATURE(length)`. */
  setFeature: (length: number): number => (0xc0004806 | length << 16) >>> 0,
  /** `HIDIOCGFEATURE(length)`. */
  getFeature: (length: number): number => (0xc0004807 | length << 16) >>> 0,
} as const;

/** `struct statx`, the fields that are used. */
export const Statx = {
  SIZE: 256,
  mask: 0,
  nlink: 16,
  uid: 20,
  gid: 24,
  mode: 28,
  ino: 32,
  size: 40,
  blocks: 48,
  atimeSec: 64,
  btimeSec: 80,
  ctimeSec: 96,
  mtimeSec: 112,
  mtimeNsec: 120,
  rdevMajor: 128,
  rdevMinor: 132,
} as const;

/** `struct linux_dirent64`. */
export const Dirent64 = { reclen: 16, type: 18, name: 19 } as const;
