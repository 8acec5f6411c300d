# The program of the package.
def run():
    return __name__


if __name__ == "__main__":
    print("never here")
