"""Shared fixtures."""

from tests.support.opened import opened

__all__ = ["opened"]
