"""Sheets in and out: reading clients' files, writing our own workbooks."""
