"""Test cases whose tests are coroutines; each runs in an event loop of its own."""

from .case import TestCase

import asyncio


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(self._finish, func, args, kwargs)

    def _finish(self, func, args, kwargs):
        asyncio.run(func(*args, **kwargs))

    def _call_test(self, method):
        asyncio.run(self._around(method))

    async def _around(self, method):
        await self.asyncSetUp()
        try:
            result = method()
            if hasattr(result, "__await__") or hasattr(result, "send"):
                await result
        finally:
            await self.asyncTearDown()
