"""Who lives in the demo: made-up people of a made-up place, and how each of them goes about things."""

from dataclasses import dataclass

STAFF = ("coordinator", "nurse")


@dataclass(frozen=True, slots=True)
class Part:
    """One of the demo's people. `day` counts from the first to their coming; `stage_days` is the due or birth date, in
    days from the last one. Whoever does not answer leaves messages and proposals alone.
    """

    name: str
    role: str
    day: int = 0
    language: str = "en"
    area: str = "harbour"
    stage: str = "unsaid"
    stage_days: int = 0
    gives: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    lived: tuple[str, ...] = ()
    wants_mentor: bool = True
    answers: bool = True


DAYS = 35
CAST = (
    Part("Cleo", "coordinator"),
    Part("Ruth", "nurse", area="harbour"),
    Part("Idris", "nurse", language="ar", area="mill-lane"),
    Part("Mo", "mentor", area="old-town", gives=("listening", "cooking")),
    Part("Tam", "mentor", day=1, language="es", area="station", gives=("sleep", "outings")),
    Part("Nadia", "mentor", day=2, area="kiln-hill", gives=("feeding",), answers=False),
    Part("Ana", "parent", 2, "en", "harbour", "expecting", 60, ("cooking",), ("listening",)),
    Part("Bea", "parent", 3, "en", "old-town", "baby", -50, ("crafts",), ("sleep",)),
    Part("Sofía", "parent", 5, "es", "station", "expecting", 120, ("languages",), ("paperwork",)),
    Part("Amal", "parent", 8, "ar", "mill-lane", "baby", -40, ("cooking", "languages"), ("transport",)),
    Part("Jo", "parent", 12, "en", "east-fields", "unsaid", 0, ("technology",), (), wants_mentor=False),
    Part("Priya", "parent", 20, "en", "kiln-hill", "expecting", 30, ("outings",), ("childcare",), answers=False),
    Part("Wren", "parent", 30, "en", "orchard-park", "baby", -7, (), ("feeding", "sleep")),
    Part("Lena", "parent", 34, "en", "harbour", "expecting", 200, ("handiwork",), ("listening",)),
    Part("Yusuf", "applicant", 33, "en", "old-town", gives=("listening",)),
)
