# Classes and objects of a module are shared by all importers.
import shared_state
import shared_user

shared_user.use()
print(
    shared_state.log, shared_state.Thing().name,
    isinstance(shared_user.thing, shared_state.Thing),
)
