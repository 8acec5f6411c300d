// What a C program does with the same calls, for comparison of speed.
// Usage: reference CHIP LINE_OUT LINE_IN PULL_FILE I2C SPI
// Prints one number a line: ns per toggle, ns from an edge to its reader,
// ns per I2C register read, ns per SPI transfer of 64 bytes. All but the
// second are the best of many slices.

#include <fcntl.h>
#include <linux/gpio.h>
#include <linux/i2c-dev.h>
#include <linux/i2c.h>
#include <linux/spi/spidev.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static uint64_t now_ns(void)
{
	struct timespec spec;

	clock_gettime(CLOCK_MONOTONIC, &spec);
	return spec.tv_sec * 1000000000ull + spec.tv_nsec;
}

static int request(const char *chip, int line, uint64_t flags)
{
	struct gpio_v2_line_request wanted = {
		.offsets = { line },
		.num_lines = 1,
		.config = { .flags = flags },
		.consumer = "reference",
	};
	int fd = open(chip, O_RDWR);

	if (ioctl(fd, GPIO_V2_GET_LINE_IOCTL, &wanted) < 0) {
		perror("request");
		exit(1);
	}
	close(fd);
	return wanted.fd;
}

// The best time of a call, in many slices during a second.
static double best(int fd, unsigned long request, void *data, uint64_t *flip)
{
	const int calls = 100;
	uint64_t end = now_ns() + 1000000000ull;
	double least = 1e18;

	while (now_ns() < end) {
		uint64_t start = now_ns();

		for (int call = 0; call < calls; call++) {
			if (flip)
				*flip = call & 1;
			ioctl(fd, request, data);
		}
		double each = (double)(now_ns() - start) / calls;
		if (each < least)
			least = each;
	}
	close(fd);
	return least;
}

static double toggles(const char *chip, int line)
{
	int fd = request(chip, line, GPIO_V2_LINE_FLAG_OUTPUT);
	struct gpio_v2_line_values values = { .mask = 1 };

	return best(fd, GPIO_V2_LINE_SET_VALUES_IOCTL, &values,
		    (uint64_t *)&values.bits);
}

static int compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

// The time from the interrupt's timestamp to the end of the read: the median
// of the window in which it is least.
static double latency(const char *chip, int line, const char *pull)
{
	enum { ROUNDS = 2000, WINDOW = 100 };
	static uint64_t times[ROUNDS];
	double least = 1e18;
	uint64_t flags = GPIO_V2_LINE_FLAG_INPUT | GPIO_V2_LINE_FLAG_EDGE_RISING |
			 GPIO_V2_LINE_FLAG_EDGE_FALLING;
	int fd = request(chip, line, flags);
	int file = open(pull, O_WRONLY);

	for (int round = 0; round < ROUNDS; round++) {
		const char *text = round & 1 ? "pull-down" : "pull-up";
		struct pollfd ready = { .fd = fd, .events = POLLIN };
		struct gpio_v2_line_event event;

		pwrite(file, text, strlen(text), 0);
		poll(&ready, 1, 1000);
		if (read(fd, &event, sizeof event) < 0)
			exit(1);
		times[round] = now_ns() - event.timestamp_ns;
	}
	close(fd);
	close(file);
	for (int at = 0; at + WINDOW <= ROUNDS; at += WINDOW) {
		qsort(times + at, WINDOW, sizeof *times, compare);
		if (times[at + WINDOW / 2] < least)
			least = times[at + WINDOW / 2];
	}
	return least;
}

static double i2c_reads(const char *path)
{
	int fd = open(path, O_RDWR);
	uint8_t pointer = 0x10, data[4];
	struct i2c_msg messages[2] = {
		{ .addr = 0x50, .len = 1, .buf = &pointer },
		{ .addr = 0x50, .flags = I2C_M_RD, .len = 4, .buf = data },
	};
	struct i2c_rdwr_ioctl_data both = { messages, 2 };

	return best(fd, I2C_RDWR, &both, NULL);
}

static double spi_transfers(const char *path)
{
	int fd = open(path, O_RDWR);
	uint8_t tx[64] = { 1, 2, 3 }, rx[64];
	struct spi_ioc_transfer transfer = {
		.tx_buf = (uintptr_t)tx,
		.rx_buf = (uintptr_t)rx,
		.len = sizeof tx,
		.speed_hz = 1000000,
		.bits_per_word = 8,
	};

	return best(fd, SPI_IOC_MESSAGE(1), &transfer, NULL);
}

int main(int argc, char **argv)
{
	if (argc != 7)
		return 2;
	printf("%.0f\n", toggles(argv[1], atoi(argv[2])));
	printf("%.0f\n", latency(argv[1], atoi(argv[3]), argv[4]));
	printf("%.0f\n", i2c_reads(argv[5]));
	printf("%.0f\n", spi_transfers(argv[6]));
	return 0;
}
