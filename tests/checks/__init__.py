"""The checks of `make check` that no tool has: each a module with `problems()`, sentences, none when well."""
