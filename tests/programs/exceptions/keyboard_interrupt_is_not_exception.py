# except Exception does not catch KeyboardInterrupt or SystemExit.
for c in (KeyboardInterrupt, SystemExit, GeneratorExit):
    try:
        try:
            raise c
        except Exception:
            print("never")
    except BaseException as e:
        print(type(e).__name__)
