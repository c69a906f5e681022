"""Tests of the document: real files, real processes."""
