"""The stories that are played in practice and tested: people doing on their phones what people do."""
