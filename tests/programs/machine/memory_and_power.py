# Memory, identity, speed, sleeping and starting anew.
import machine
import time
from krait import sim

sim.board(manual=True)
print(machine.mem8, machine.mem16, machine.mem32)
machine.mem32[0x1000] = 0x12345678
print(hex(machine.mem8[0x1000]), hex(machine.mem16[0x1002]), hex(machine.mem32[0x1000]))
machine.mem8[0x1003] = 0x1FF
machine.mem32[0x2000] = -1
print(hex(machine.mem32[0x1000]), hex(machine.mem32[0x2000]))
for f in (
    lambda: machine.mem16[1],
    lambda: machine.mem32[2],
    lambda: machine.mem8["a"],
    lambda: machine.mem8[0:1],
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

backup = machine.mem_backup()
backup[0] = 42
print(machine.mem_backup(0)[0], len(machine.mem_backup(-1)), len(backup))

print(machine.unique_id(), machine.freq(), machine.reset_cause() == machine.PWRON_RESET)
machine.freq(80_000_000)
print(machine.freq(), machine.wake_pins(), 0 <= machine.rng() < 1 << 24)

start = time.ticks_ms()
machine.lightsleep(100)
print(time.ticks_ms() - start)
machine.idle()
pin = machine.Pin(3, machine.Pin.IN)
pin.irq(lambda p: None)
sim.after(40, sim.drive, 3, 1)
start = time.ticks_ms()
machine.lightsleep()
print(time.ticks_ms() - start, machine.wake_reason() == machine.PIN_WAKE)

dog = machine.WDT(timeout=100)
for _ in range(5):
    time.sleep_ms(80)
    dog.feed()
print("fed")
print(machine.board, machine.board.kind, machine.board.pins["LED"], machine.board.notes)
try:
    machine.bootloader()
except OSError as e:
    print(e)
try:
    machine.soft_reset()
except SystemExit:
    print("SystemExit")
print(machine.SLEEP, machine.DEEPSLEEP, machine.IDLE)
try:
    machine.deepsleep(10)
except SystemExit:
    print("a program that catches it is not started anew")
