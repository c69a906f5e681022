"""The real program in processes of its own, driven by a real pointer and real keys."""
