# A module that uses the state of another one.
from shared_state import Thing, log

thing = Thing()


def use():
    log.append("used")
