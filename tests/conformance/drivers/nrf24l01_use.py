# Two radios on one board talk to each other.
import krait.sim as sim
sim.board(
    {
        "devices": [
            {"type": "nrf24l01", "spi": 0, "cs": "GP5", "pins": {"ce": "GP6"}, "name": "a"},
            {"type": "nrf24l01", "spi": 1, "cs": "GP9", "pins": {"ce": "GP10"}, "name": "b"},
        ]
    },
    manual=True,
)
from machine import SPI, Pin
import nrf24l01, time

def radio(bus, cs, ce, here, there):
    r = nrf24l01.NRF24L01(SPI(bus), Pin(cs, Pin.OUT, value=1), Pin(ce, Pin.OUT, value=0), payload_size=8)
    r.open_tx_pipe(there)
    r.open_rx_pipe(1, here)
    r.start_listening()
    return r

a = radio(0, "GP5", "GP6", b"\xe1\xf0\xf0\xf0\xf0", b"\xd2\xf0\xf0\xf0\xf0")
b = radio(1, "GP9", "GP10", b"\xd2\xf0\xf0\xf0\xf0", b"\xe1\xf0\xf0\xf0\xf0")
for sender, receiver in ((a, b), (b, a)):
    sender.stop_listening()
    sender.send(b"hello 42")
    sender.start_listening()
    time.sleep_ms(5)
    print(receiver.any(), receiver.recv() if receiver.any() else None, sender.any())
