"""The checks of `make check` that no tool has: each a module with `problems()`, a list of sentences, empty when well."""
