// SPDX-License-Identifier: MIT OR GPL-2.0
//
// A kernel module for the rig: an I2C adapter with a memory of 256 bytes at
// 0x50 and a device that holds the clock, an SPI controller whose output is its input, with a spidev device on
// it, and a PWM chip of four channels that only remembers its settings.
// Debian's kernels have none of them. The buses take the time that the bytes
// would take on their wires.

#include <linux/i2c.h>
#include <linux/ktime.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/pwm.h>
#include <linux/spi/spi.h>

#define PWM_CHANNELS 4

static struct platform_device *rig_device;

// Spins by the clock that programs read: udelay() counts loops where the processor
// is emulated, and takes half or twice the time as the host has more or less to do.
static void rig_wait_us(u64 us)
{
	ktime_t end = ktime_add_us(ktime_get(), us);

	while (ktime_before(ktime_get(), end))
		cpu_relax();
}

// The I2C adapter.

#define MEMORY_ADDRESS 0x50
// A device that holds the clock as soon as it gets a byte.
#define HOLDING_ADDRESS 0x60
// Nine clocks at 400 kHz.
#define I2C_BYTE_US 22

static u8 rig_memory[256];
static u8 rig_pointer;

static void rig_write(const struct i2c_msg *message)
{
	for (int i = 0; i < message->len; i++) {
		if (i == 0)
			rig_pointer = message->buf[i];
		else
			rig_memory[rig_pointer++] = message->buf[i];
	}
}

static void rig_read(struct i2c_msg *message)
{
	for (int i = 0; i < message->len; i++)
		message->buf[i] = rig_memory[rig_pointer++];
}

static int rig_i2c_transfer(struct i2c_adapter *adapter,
			    struct i2c_msg *messages, int count)
{
	for (int i = 0; i < count; i++) {
		rig_wait_us(I2C_BYTE_US * (1 + messages[i].len));
		// A search sends it no byte.
		if (messages[i].len > 0 && messages[i].addr == HOLDING_ADDRESS)
			return -ETIMEDOUT;
		if (messages[i].addr != MEMORY_ADDRESS)
			return -ENXIO;
		if (messages[i].flags & I2C_M_RD)
			rig_read(&messages[i]);
		else
			rig_write(&messages[i]);
	}
	return count;
}

static u32 rig_i2c_functions(struct i2c_adapter *adapter)
{
	return I2C_FUNC_I2C | I2C_FUNC_SMBUS_EMUL;
}

static const struct i2c_algorithm rig_i2c_algorithm = {
	.master_xfer = rig_i2c_transfer,
	.functionality = rig_i2c_functions,
};

static struct i2c_adapter rig_adapter = {
	.owner = THIS_MODULE,
	.name = "krait-rig",
	.algo = &rig_i2c_algorithm,
};

static int rig_add_i2c(struct device *parent)
{
	rig_adapter.dev.parent = parent;
	return devm_i2c_add_adapter(parent, &rig_adapter);
}

// The SPI controller.

static int rig_transfer_one(struct spi_controller *controller,
			    struct spi_device *device,
			    struct spi_transfer *transfer)
{
	u64 bits = 8ull * transfer->len;

	rig_wait_us(div_u64(bits * 1000000, transfer->speed_hz));
	if (transfer->rx_buf && transfer->tx_buf)
		memmove(transfer->rx_buf, transfer->tx_buf, transfer->len);
	else if (transfer->rx_buf)
		memset(transfer->rx_buf, 0, transfer->len);
	return 0;
}

// spidev has no name of its own; this is one of the devices that it serves.
static struct spi_board_info rig_spidev = {
	.modalias = "dh2228fv",
	.max_speed_hz = 10000000,
	.chip_select = 0,
};

static int rig_add_spi(struct device *parent)
{
	struct spi_controller *controller = devm_spi_alloc_host(parent, 0);
	int error;

	if (!controller)
		return -ENOMEM;
	controller->bus_num = 0;
	controller->num_chipselect = 1;
	controller->mode_bits = SPI_CPOL | SPI_CPHA | SPI_NO_CS;
	controller->bits_per_word_mask = SPI_BPW_MASK(8) | SPI_BPW_MASK(16);
	controller->transfer_one = rig_transfer_one;
	error = devm_spi_register_controller(parent, controller);
	if (error)
		return error;
	return spi_new_device(controller, &rig_spidev) ? 0 : -ENODEV;
}

// The PWM chip.

static struct pwm_state rig_states[PWM_CHANNELS];

static int rig_pwm_apply(struct pwm_chip *chip, struct pwm_device *pwm,
			 const struct pwm_state *state)
{
	rig_states[pwm->hwpwm] = *state;
	return 0;
}

static int rig_pwm_get_state(struct pwm_chip *chip, struct pwm_device *pwm,
			     struct pwm_state *state)
{
	*state = rig_states[pwm->hwpwm];
	return 0;
}

static const struct pwm_ops rig_pwm_ops = {
	.apply = rig_pwm_apply,
	.get_state = rig_pwm_get_state,
};

static int rig_add_pwm(struct device *parent)
{
	struct pwm_chip *chip = devm_pwmchip_alloc(parent, PWM_CHANNELS, 0);

	if (IS_ERR(chip))
		return PTR_ERR(chip);
	chip->ops = &rig_pwm_ops;
	return devm_pwmchip_add(parent, chip);
}

static int rig_probe(struct platform_device *device)
{
	int error = rig_add_i2c(&device->dev);

	if (!error)
		error = rig_add_spi(&device->dev);
	return error ? error : rig_add_pwm(&device->dev);
}

static struct platform_driver rig_driver = {
	.probe = rig_probe,
	.driver = { .name = "krait-rig" },
};

static int __init rig_init(void)
{
	int error = platform_driver_register(&rig_driver);

	if (error)
		return error;
	rig_device = platform_device_register_simple("krait-rig", -1, NULL, 0);
	return PTR_ERR_OR_ZERO(rig_device);
}

static void __exit rig_exit(void)
{
	platform_device_unregister(rig_device);
	platform_driver_unregister(&rig_driver);
}

module_init(rig_init);
module_exit(rig_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("SPI loopback and PWM memory for Krait's rig");
