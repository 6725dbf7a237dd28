"""One module a family of formats: each reads a `Stream` and yields entries, in order, holding one page at a time."""
