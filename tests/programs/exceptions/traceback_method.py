# Methods are named without their class.
class C:
    def __init__(self):
        self.start()

    def start(self):
        self.missing()


C()
