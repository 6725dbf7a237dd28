"""What is worked out when first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class lazy(Generic[T]):
    """As `functools.cached_property`, a third of the price: Python 3.10 and 3.11 take a lock there.

    Two threads may both work a value out: it is the same.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        """`make` gives the value."""
        self.make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn the name to keep the value by."""
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> lazy[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object, owner: type) -> lazy[T] | T:
        """Work the value out. Once kept, it is found on the instance itself, and this is not asked again."""
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.make(instance)
        return value
