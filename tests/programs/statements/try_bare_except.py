# A bare except catches everything, SystemExit included.
for e in (ValueError, SystemExit, KeyboardInterrupt, GeneratorExit):
    try:
        raise e
    except:
        print("caught", e.__name__)
