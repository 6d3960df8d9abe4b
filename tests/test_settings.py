"""Settings say what is wrong and what to do, all at once, and never show a secret."""

import base64
from pathlib import Path

import pytest

from bot.settings import SettingsError, load

TOKEN = "123456:abcdefghijklmnopqrstuvwxyz0123456789"
NOWHERE = Path("no-such-file")


def test_without_anything_kith_practises() -> None:
    settings = load({}, NOWHERE)
    assert settings.practising
    assert settings.database_file == Path("data/kith.db")


def test_the_environment_is_stronger_than_the_file(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("PRACTICE_PORT=9001\nKITH_PLACE=elsewhere\n")
    settings = load({"PRACTICE_PORT": "9002"}, dotenv)
    assert (settings.practice_port, settings.kith_place) == (9002, "elsewhere")


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text(TOKEN + "\n")
    assert load({"BOT_TOKEN_FILE": str(secret)}, NOWHERE).bot_token == TOKEN


DESK = {"DESK_PORT": "8360"}
NOT_DESKS = (
    "http://desk.example.org",
    "ftp://desk.example.org",
    "https://",
    "https://desk.example.org/kith",
    "https://desk.example.org?a=b",
    "https://cleo:word@desk.example.org",
    "https://desk.example.org:0",
    "https://[::1",
    "http://127.0.0.1.example.org",
    "desk.example.org",
)


def test_the_web_desk_is_off_until_it_has_a_port_and_then_for_this_machine_only() -> None:
    assert load({}, NOWHERE).desk_address == ""
    assert load({"DESK_URL": "https://desk.example.org"}, NOWHERE).desk_address == ""
    assert load(DESK, NOWHERE).desk_address == "http://127.0.0.1:8360"
    assert load({**DESK, "DESK_HOST": "::1"}, NOWHERE).desk_address == "http://[::1]:8360"
    behind = {**DESK, "DESK_HOST": "0.0.0.0", "DESK_URL": "https://Desk.example.org/"}
    assert load(behind, NOWHERE).desk_address == "https://desk.example.org"
    assert load({**DESK, "DESK_URL": "http://localhost:9000"}, NOWHERE).desk_address == "http://localhost:9000"


@pytest.mark.parametrize("url", NOT_DESKS)
def test_the_web_desk_has_no_address_on_which_others_could_read_along(url: str) -> None:
    with pytest.raises(SettingsError, match="DESK_URL must"):
        load({**DESK, "DESK_URL": url}, NOWHERE)


@pytest.mark.parametrize("url", [{}, {"DESK_URL": "http://127.0.0.1:9000"}])
def test_the_web_desk_lets_no_other_machine_in_without_https(url: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="DESK_HOST lets other machines"):
        load({**DESK, "DESK_HOST": "0.0.0.0", **url}, NOWHERE)


@pytest.mark.parametrize("wrong", [{"DESK_HOST": "desk.example.org"}, {"DESK_HOST": "1.2.3"}, {"DESK_PORT": "0"}])
def test_the_web_desk_listens_at_no_other_machine_s_address(wrong: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="DESK_"):
        load({**DESK, **wrong}, NOWHERE)


def test_everything_wrong_is_said_at_once_and_no_secret_is_shown() -> None:
    wrong = {
        "BOT_TOKEN": "not-a-token-at-all",
        "BOT_API_URL": "ftp://x",
        "DATABASE_URL": "mysql://u:hidden@h/d",
        "PRACTICE_PORT": "99999",
        "LOG_LEVEL": "loud",
        "KITH_PLACE": "../etc",
    }
    with pytest.raises(SettingsError) as caught:
        load(wrong, NOWHERE)
    said = str(caught.value)
    assert all(name in said for name in wrong)
    assert "not-a-token-at-all" not in said
    assert "hidden" not in said
    assert said.count("\n") == len(wrong) - 1


@pytest.mark.parametrize("given", [{"BOT_TOKEN_FILE": "no-such-file"}, {"BOT_TOKEN": TOKEN, "BOT_TOKEN_FILE": "x"}])
def test_a_secret_file_that_cannot_be_used_is_said(given: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="BOT_TOKEN_FILE"):
        load(given, NOWHERE)


def test_a_key_may_come_from_the_environment_or_from_a_file_of_ones_own() -> None:
    key = base64.b64encode(bytes(32)).decode()
    assert load({"KITH_KEY": key}, NOWHERE).house_key == bytes(32)
    assert load({"KITH_KEY_FILE": "elsewhere.key"}, NOWHERE).house_key == Path("elsewhere.key")
    assert load({}, NOWHERE).house_key is None
    with pytest.raises(SettingsError, match="KITH_KEY"):
        load({"KITH_KEY": "c2hvcnQ="}, NOWHERE)


def test_settings_never_print_themselves() -> None:
    assert TOKEN not in repr(load({"BOT_TOKEN": TOKEN}, NOWHERE))


HOOK = {"WEBHOOK_URL": "https://kith.example.org/telegram"}
LOCAL = {"BOT_API_URL": "http://127.0.0.1:8081"}
NOT_HOOKS = (
    "http://kith.example.org",
    "https://kith.example.org:8370",
    "https://kith.example.org/?a=b",
    "https://kith.example.org/a b",
    "https://kith:word@example.org",
    "https://",
    "ftp://kith.example.org",
    "kith.example.org",
    "https://[::1",
)


def test_updates_are_asked_for_until_there_is_an_address_to_which_they_are_brought() -> None:
    assert not load({}, NOWHERE).hooked
    assert load(HOOK, NOWHERE).hooked
    assert load({"WEBHOOK_URL": "http://kith:8370/x", **LOCAL}, NOWHERE).hooked


@pytest.mark.parametrize("url", NOT_HOOKS)
def test_updates_are_brought_to_no_address_that_telegram_would_refuse(url: str) -> None:
    with pytest.raises(SettingsError, match="WEBHOOK_URL must"):
        load({"WEBHOOK_URL": url}, NOWHERE)


def test_telegram_s_word_is_set_or_made_and_always_the_same_for_a_token(tmp_path: Path) -> None:
    made = load({"BOT_TOKEN": TOKEN}, NOWHERE).webhook_word
    assert made == load({"BOT_TOKEN": TOKEN}, NOWHERE).webhook_word
    assert made != load({"BOT_TOKEN": TOKEN + "x"}, NOWHERE).webhook_word
    assert len(made) == 64
    (tmp_path / "word").write_text("of-my-own\n")
    assert load({"WEBHOOK_SECRET_FILE": str(tmp_path / "word")}, NOWHERE).webhook_word == "of-my-own"
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET may") as caught:
        load({"WEBHOOK_SECRET": "hidden words"}, NOWHERE)
    assert "hidden" not in str(caught.value)


SERVER = "postgresql://kith:open%20sesame@db.example.org/kith"


def test_the_database_may_be_on_a_server_whose_password_is_shown_nowhere(tmp_path: Path) -> None:
    settings = load({"DATABASE_URL": SERVER}, NOWHERE)
    assert settings.on_server
    assert "open sesame" in settings.secrets
    with pytest.raises(SettingsError, match="only for a database in a SQLite file"):
        _ = settings.database_file
    secret = tmp_path / "url"
    secret.write_text(SERVER)
    assert load({"DATABASE_URL_FILE": str(secret)}, NOWHERE).database_url == SERVER
    assert not load({}, NOWHERE).on_server


@pytest.mark.parametrize(
    "url", ["postgresql://", "postgresql://db.example.org/kith", "mysql://a@b/c", "postgresql://["]
)
def test_a_database_that_cannot_be_one_is_said(url: str) -> None:
    with pytest.raises(SettingsError, match="DATABASE_URL must name a SQLite file"):
        load({"DATABASE_URL": url}, NOWHERE)
    with pytest.raises(SettingsError, match="KEYS_URL must name a PostgreSQL database"):
        load({"KEYS_URL": url}, NOWHERE)
