# UART: a stream with time-outs, interrupts, errors.
import krait.sim as sim

sim.board(manual=True)
import select, time
from machine import UART

uart = UART(0, 115200, timeout=50)
print(uart)
print(uart.any(), uart.read(), uart.readline(), uart.read(3))
print(uart.write("one\ntwo"), uart.txdone(), uart.flush(), uart.txdone())
print(uart.any(), uart.readline(), uart.read(2), uart.read(), uart.any())
buf = bytearray(4)
uart.write(b"abcdef")
print(uart.readinto(buf), bytes(buf))
print(uart.readinto(buf, 1), bytes(buf), uart.read(10))
uart.write("a\nb\n")
time.sleep_ms(1)
print(list(uart))

start = time.ticks_ms()
uart.read(1)
print(time.ticks_diff(time.ticks_ms(), start))

poll = select.poll()
poll.register(uart, select.POLLIN)
print(poll.poll(10))
uart.write("!")
print(poll.poll(10) == [(uart, select.POLLIN)], uart.read(1))

events = []
irq = uart.irq(lambda port: events.append((port.irq().flags(), port.any())), UART.IRQ_RXIDLE)
uart.write("hello")
time.sleep_ms(10)
print(events, irq.trigger())
uart.irq(lambda port: events.append(port.irq().flags()), UART.IRQ_BREAK | UART.IRQ_TXIDLE)
events.clear()
uart.sendbreak()
time.sleep_ms(10)
print(any(flags & UART.IRQ_BREAK for flags in events), uart.read())
uart.irq(None)
uart.write("quiet")
time.sleep_ms(10)
print(len(events), uart.read())


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


attempt(uart.irq, 5, UART.IRQ_RX)
attempt(uart.irq, print, 1024)
attempt(UART, 9)
attempt(UART, 0, bits=3)
attempt(UART, 0, stop=3)
attempt(UART, 0, baudrate=0)
attempt(UART, 0, flow=8)
uart.init(9600, parity=1, stop=2, timeout=0)
print(uart)
uart.deinit()
attempt(uart.any)

# Two ports, joined crosswise, and one with another speed.
sim.board({"serial": [[1, 2], [2, 1]]}, manual=True)
a, b = UART(1, 9600, timeout=100), UART(2, 9600, timeout=100)
a.write("to b")
print(b.read(4))
b.write("to a")
print(a.read(4))
a.init(1200)
a.write("x")
print(b.read(1) == b"x")
