# How the simulated board is wired for MicroPython's hardware tests. Its clock moves
# by what the tests wait for, so their times are exact.

from krait import sim

sim.board(manual=True)

uart_loopback_args = (1,)
uart_loopback_kwargs = {}
sim.wire_serial(1, 1)

spi_standalone_args_list = [(0,), (1,)]

pwm_loopback_pins = [(10, 11)]
sim.wire(10, 11)

encoder_loopback_id = 0
encoder_loopback_out_pins = (20, 22)
encoder_loopback_in_pins = (21, 27)
sim.wire(20, 21)
sim.wire(22, 27)
