"""The ``.raci`` document: one SQLite file per workshop, through SQLAlchemy Core."""
