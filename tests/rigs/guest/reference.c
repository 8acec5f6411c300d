// What a C program does with the same calls, for comparison of speed. It prints
// nanoseconds: for a call, the best of many slices; from an edge to its reader,
// the median.
//
//     reference toggle CHIP LINE MS      set a line
//     reference i2c DEVICE MS            read a register of 4 bytes
//     reference spi DEVICE MS            transfer 64 bytes
//     reference latency CHIP LINE COUNT  wait for edges, and read them
//     reference edges PULL_FILE COUNT US make edges for the one who waits
//     reference ticks US COUNT           compute until a timer has rung so often

#include <fcntl.h>
#include <linux/gpio.h>
#include <linux/i2c-dev.h>
#include <linux/i2c.h>
#include <linux/spi/spidev.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { TOGGLES = 1000, TRANSACTIONS = 20, MOST_EDGES = 10000 };

static uint64_t now_ns(void)
{
	struct timespec spec;

	clock_gettime(CLOCK_MONOTONIC, &spec);
	return spec.tv_sec * 1000000000ull + spec.tv_nsec;
}

static int open_or_end(const char *path, int mode)
{
	int fd = open(path, mode);

	if (fd < 0) {
		perror(path);
		exit(1);
	}
	return fd;
}

static int request(const char *chip, int line, uint64_t flags)
{
	struct gpio_v2_line_request wanted = {
		.offsets = { line },
		.num_lines = 1,
		.config = { .flags = flags },
		.consumer = "reference",
	};
	int fd = open_or_end(chip, O_RDWR);

	if (ioctl(fd, GPIO_V2_GET_LINE_IOCTL, &wanted) < 0) {
		perror("request");
		exit(1);
	}
	close(fd);
	return wanted.fd;
}

// The best time of a call, in slices of so many.
static double best(int fd, unsigned long request, void *data, uint64_t *flip,
		   int calls, int ms)
{
	uint64_t end = now_ns() + ms * 1000000ull;
	double least = 1e18;

	while (now_ns() < end) {
		uint64_t start = now_ns();

		for (int call = 0; call < calls; call++) {
			if (flip)
				*flip = call & 1;
			if (ioctl(fd, request, data) < 0) {
				perror("ioctl");
				exit(1);
			}
		}
		double each = (double)(now_ns() - start) / calls;
		if (each < least)
			least = each;
	}
	return least;
}

static double toggles(const char *chip, int line, int ms)
{
	int fd = request(chip, line, GPIO_V2_LINE_FLAG_OUTPUT);
	struct gpio_v2_line_values values = { .mask = 1 };

	return best(fd, GPIO_V2_LINE_SET_VALUES_IOCTL, &values,
		    (uint64_t *)&values.bits, TOGGLES, ms);
}

static double i2c_reads(const char *path, int ms)
{
	int fd = open_or_end(path, O_RDWR);
	uint8_t pointer = 0x10, data[4];
	struct i2c_msg messages[2] = {
		{ .addr = 0x50, .len = 1, .buf = &pointer },
		{ .addr = 0x50, .flags = I2C_M_RD, .len = 4, .buf = data },
	};
	struct i2c_rdwr_ioctl_data both = { messages, 2 };

	return best(fd, I2C_RDWR, &both, NULL, TRANSACTIONS, ms);
}

static double spi_transfers(const char *path, int ms)
{
	int fd = open_or_end(path, O_RDWR);
	uint8_t tx[64] = { 1, 2, 3 }, rx[64];
	struct spi_ioc_transfer transfer = {
		.tx_buf = (uintptr_t)tx,
		.rx_buf = (uintptr_t)rx,
		.len = sizeof tx,
		.speed_hz = 1000000,
		.bits_per_word = 8,
	};

	return best(fd, SPI_IOC_MESSAGE(1), &transfer, NULL, TRANSACTIONS, ms);
}

static int compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

// The median time from the interrupt's timestamp to the end of the read.
static double latency(const char *chip, int line, int count)
{
	static uint64_t times[MOST_EDGES];
	uint64_t flags = GPIO_V2_LINE_FLAG_INPUT | GPIO_V2_LINE_FLAG_EDGE_RISING |
			 GPIO_V2_LINE_FLAG_EDGE_FALLING;
	int fd = request(chip, line, flags);

	for (int at = 0; at < count; at++) {
		struct pollfd ready = { .fd = fd, .events = POLLIN };
		struct gpio_v2_line_event event;

		if (poll(&ready, 1, 20000) != 1 ||
		    read(fd, &event, sizeof event) < 0) {
			fprintf(stderr, "no edge after %d\n", at);
			exit(1);
		}
		times[at] = now_ns() - event.timestamp_ns;
	}
	qsort(times, count, sizeof *times, compare);
	return times[count / 2];
}

// More edges than are waited for: the first ones may come before the waiting.
static void edges(const char *pull, int count, int us)
{
	int file = open_or_end(pull, O_WRONLY);

	for (int at = 0; at < count; at++) {
		const char *text = at & 1 ? "pull-down" : "pull-up";

		usleep(us);
		if (pwrite(file, text, strlen(text), 0) < 0)
			exit(1);
	}
}

static volatile sig_atomic_t rung;

static void ring(int number)
{
	rung++;
}

// How late the last tick was, in nanoseconds.
static double ticks(int us, int count)
{
	struct itimerval every = { { 0, us }, { 0, us } };
	uint64_t start;

	signal(SIGALRM, ring);
	start = now_ns();
	setitimer(ITIMER_REAL, &every, NULL);
	while (rung < count)
		;
	return now_ns() - start - us * 1000.0 * count;
}

int main(int argc, char **argv)
{
	if (argc < 4)
		return 2;
	const char *what = argv[1];
	int last = atoi(argv[argc - 1]);

	if (!strcmp(what, "toggle"))
		printf("%.0f\n", toggles(argv[2], atoi(argv[3]), last));
	else if (!strcmp(what, "i2c"))
		printf("%.0f\n", i2c_reads(argv[2], last));
	else if (!strcmp(what, "spi"))
		printf("%.0f\n", spi_transfers(argv[2], last));
	else if (!strcmp(what, "latency") && last <= MOST_EDGES)
		printf("%.0f\n", latency(argv[2], atoi(argv[3]), last));
	else if (!strcmp(what, "ticks"))
		printf("%.0f\n", ticks(atoi(argv[2]), last));
	else if (!strcmp(what, "edges"))
		edges(argv[2], atoi(argv[3]), last);
	else
		return 2;
	return 0;
}
