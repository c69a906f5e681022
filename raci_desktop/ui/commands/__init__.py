"""What menus and keys do on the page of a workshop, by what they are about."""
