// Writers.
