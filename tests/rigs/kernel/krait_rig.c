// SPDX-License-Identifier: MIT OR GPL-2.0
//
// A kernel module for the rig: an SPI controller whose output is its input,
// with a spidev device on it, and a PWM chip of four channels that only
// remembers its settings. Debian's kernels have neither.

#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/pwm.h>
#include <linux/spi/spi.h>

#define PWM_CHANNELS 4

static struct platform_device *rig_device;

// The SPI controller.

static int rig_transfer_one(struct spi_controller *controller,
			    struct spi_device *device,
			    struct spi_transfer *transfer)
{
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
	int error = rig_add_spi(&device->dev);

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
