"""Use cases over a workshop: the session, its history, and the ports to the outside."""
