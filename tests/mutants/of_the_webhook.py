"""Wrong changes to the door at which Telegram brings updates, and to what is told of how Kith is."""

from tests.mutants.mutant import Mutant

DOOR = "bot/web/webhook.py"
TESTS = "web/test_webhook.py::"

MUTANTS = (
    Mutant(
        "an update is brought by whoever says the beginning of the word",
        DOOR,
        'if hmac.compare_digest("\\n".join(said).encode("utf-8", "surrogatepass"), self._secret):',
        'if self._secret.startswith("".join(said).encode("utf-8", "surrogatepass")):',
        test=f"{TESTS}test_without_the_word_nothing_is_read",
    ),
    Mutant(
        "what a stranger brings is read before they are sent away",
        DOOR,
        "        self._check_word(request)\n        body = await _read(request)\n",
        "        body = await _read(request)\n        self._check_word(request)\n",
        test=f"{TESTS}test_without_the_word_nothing_is_read",
    ),
    Mutant(
        "whoever tries words shuts Telegram out",
        DOOR,
        "        said = request.headers.getlist(SECRET_HEADER)\n",
        "        said = request.headers.getlist(SECRET_HEADER)\n"
        '        self._tries.check(request.client.host if request.client else "", self._now())\n',
        test=f"{TESTS}test_who_tries_words_is_sent_away_and_telegram_never_is",
    ),
    Mutant(
        "a body is read to its end however long it is",
        DOOR,
        "                if len(body) > BODY_BYTES_MAX:\n",
        "                if len(body) > 9 * BODY_BYTES_MAX:\n",
        test=f"{TESTS}test_a_body_that_is_too_long_is_read_no_further",
    ),
    Mutant(
        "an update is taken though the disk refused it",
        DOOR,
        "            return 503\n",
        "            return 200\n",
        test=f"{TESTS}test_what_the_disk_refuses_is_to_be_brought_again",
    ),
    Mutant(
        "what nobody can keep is brought again for ever",
        "handlers/brought.py",
        "    if raw is None:\n        await",
        "    if raw is None:\n        raise StorageTrouble\n        await",
        test=f"{TESTS}test_what_is_no_update_is_set_aside_once_and_not_asked_for_again",
    ),
    Mutant(
        "a database that does not answer is called well",
        "bot/web/health.py",
        '"database": self.pulse is None,',
        '"database": False,',
        test="web/test_health.py::test_what_is_wrong_is_named_and_nothing_else",
    ),
)
