"""The home page: the sample, a new workshop, an import, and the recent workshops."""
