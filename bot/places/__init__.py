"""A place: a local service with its areas, languages, hours, numbers and rules. All of it is data in content/places."""
