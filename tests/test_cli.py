"""The command, as somebody at a keyboard uses it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from adapters.cli import main


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """Runs the command on a data folder of its own."""
    monkeypatch.setenv("COMEBACK_DATA", str(tmp_path / "data"))
    for name in ("COMEBACK_DATABASE", "COMEBACK_KEYS", "SLACK_BOT_TOKEN", "DISCORD_TOKEN", "SLACK_APP_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)

    def invoke(*args: str, text: str | bytes = "") -> Result:
        return CliRunner().invoke(main, list(args), input=text)

    return invoke


Run = Callable[..., Result]
TALK = "hello\nskip\nno\nZephyrine Ltd emailed me yesterday, turned down after the final interview\nyes\n"


def test_every_command_explains_itself(run) -> None:  # type: ignore[no-untyped-def]
    """`--help` of the command and of each of its commands says what it does."""
    whole = run("--help")
    assert whole.exit_code == 0
    for name in main.commands:
        assert name in whole.output
        helped = run(name, "--help")
        assert helped.exit_code == 0
        assert len(helped.output.split()) > 12, name


def test_keys_of_another_database_are_refused_at_the_start(  # type: ignore[no-untyped-def]
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the key file went missing the doctor says so and makes none, and nothing is served with a key that fits nobody."""
    assert run("chat", text=TALK).exit_code == 0
    [keys] = [path for path in (tmp_path / "data").iterdir() if "key" in path.name]
    kept = keys.rename(tmp_path / "kept")
    for _ in range(2):
        told = run("doctor")
        assert told.exit_code == 1
        assert "is not there" in told.output
        assert not keys.exists()
    monkeypatch.setenv("DISCORD_TOKEN", "x")
    monkeypatch.setenv("COMEBACK_HTTP_PORT", "0")
    served = run("serve")
    assert served.exit_code == 1
    assert "COMEBACK_KEYS" in served.output
    monkeypatch.delenv("DISCORD_TOKEN")
    kept.replace(keys)
    assert "is not there" not in run("doctor").output


def test_a_talk_can_be_exported_and_erased(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """What was said is in both files of the export, and after an erasure nothing is left to export."""
    talked = run("chat", text=TALK)
    assert talked.exit_code == 0
    assert "Zephyrine" in talked.output
    exported = run("export", "--to", str(tmp_path / "out"))
    assert exported.exit_code == 0, exported.output
    assert "Zephyrine" in (tmp_path / "out" / "comeback-export.md").read_text("utf-8")
    data = json.loads((tmp_path / "out" / "comeback-export.json").read_text("utf-8"))
    assert any(r["record"] == "case" and "Zephyrine" in r["employer"] for r in data["records"])
    assert any(line["who"] == "you" and line["text"] == "hello" for line in data["transcript"])
    assert b"Zephyrine" not in (tmp_path / "data" / "comeback.sqlite3").read_bytes()
    erased = run("erase", "--yes")
    assert erased.exit_code == 0
    assert "case: 1" in erased.output
    again = run("export", "--to", str(tmp_path / "out2"))
    assert again.exit_code == 1
    assert "nothing is kept" in again.output
    for path in (tmp_path / "data").iterdir():
        assert b"Zephyrine" not in path.read_bytes()


def test_a_key_rotation_ends_with_the_new_key_alone(run, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """Old and new key, rotate, new key alone: the conversation is still there; with another key it says what is wrong."""
    old, new = run("migrate", "--new-key").output.strip(), run("migrate", "--new-key").output.strip()
    assert old != new
    monkeypatch.setenv("COMEBACK_KEYS", old)
    run("chat", text=TALK)
    monkeypatch.setenv("COMEBACK_KEYS", f"{new},{old}")
    assert "Sealed" in run("migrate", "--rotate").output
    monkeypatch.setenv("COMEBACK_KEYS", new)
    assert run("export", "--to", "out").exit_code == 0
    monkeypatch.setenv("COMEBACK_KEYS", old)
    refused = run("export", "--to", "out2")
    assert refused.exit_code == 1
    assert "COMEBACK_KEYS" in refused.output


def test_json_lines_are_answered_one_for_one(run) -> None:  # type: ignore[no-untyped-def]
    """`label` and `when` answer each line in its place, and a broken line does not stop the rest."""
    lines = '{"id": 1, "text": "Thank you. Could you give me one tip?"}\nnonsense\n{"id": 3, "text": "ok"}\n'
    answers = [json.loads(line) for line in run("label", "--task", "T1", text=lines).output.splitlines()]
    assert [a.get("id") for a in answers] == [1, None, 3]
    assert "M-THANKS" in answers[0]["labels"]
    assert "error" in answers[1]
    now = '{"phrase": "tomorrow at 9", "now": "2026-11-22T10:00", "tz": "Europe/London", "country": "GB"}\n'
    assert json.loads(run("when", text=now).output) == {"when": "2026-11-23T09:00"}


def test_serve_without_a_token_says_what_to_set(run) -> None:  # type: ignore[no-untyped-def]
    """Nothing to serve is an error that names the settings and the pages."""
    done = run("serve")
    assert done.exit_code == 1
    for words in ("SLACK_BOT_TOKEN", "DISCORD_TOKEN", "deploy/slack.md", "comeback chat"):
        assert words in done.output


def test_a_wrong_setting_is_named(run, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """A database address that is none, and a key that is none, are named with what to write instead."""
    monkeypatch.setenv("COMEBACK_DATABASE", "mysql://x")
    assert "sqlite:///" in run("export").output
    monkeypatch.setenv("COMEBACK_DATABASE", "")
    monkeypatch.setenv("COMEBACK_KEYS", "short")
    assert "--new-key" in run("export").output


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("COMEBACK_DATABAES", "sqlite:///x", "is COMEBACK_DATABASE meant?"),
        ("COMEBACK_HELPLINES", "x", "COMEBACK_HELPLINES is no setting of ours"),
        ("SLACK_BOT_TOKN", "x", "is SLACK_BOT_TOKEN meant?"),
        ("comeback_promts", "x", "is COMEBACK_PROMPTS meant?"),
        ("COMEBACK_SETTINGS", "nowhere/env", "there is no such file"),
    ],
)
def test_what_is_set_and_read_by_nothing_is_said(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    """A misspelt setting does not leave a default in force unnoticed; what belongs to others is left alone."""
    monkeypatch.setenv("SLACK_WEBHOOK", "of somebody else")
    monkeypatch.setenv(name, value)
    done = run("doctor")
    assert says in done.stderr
    assert "SLACK_WEBHOOK" not in done.stderr
    monkeypatch.delenv(name)
    assert run("doctor").stderr == ""


def test_what_kubernetes_tells_is_no_misspelt_setting(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Service that is called comeback puts names of its own beside ours."""
    for name in ("COMEBACK_SERVICE_HOST", "COMEBACK_SERVICE_PORT_HTTP", "COMEBACK_PORT", "COMEBACK_PORT_8080_TCP_ADDR"):
        monkeypatch.setenv(name, "tcp://10.0.0.1:8080")
    assert run("doctor").stderr == ""
    monkeypatch.delenv("COMEBACK_SERVICE_HOST")
    assert "COMEBACK_PORT is no setting of ours" in run("doctor").stderr


def test_a_misspelt_name_in_the_file_is_said(run: Run, tmp_path: Path) -> None:
    """The file `.env` is looked through as the environment is; what stands empty there is not set."""
    (tmp_path / ".env").write_text("COMEBACK_KEEP_DAY=30\nCOMEBACK_PROMPTS=\nCOMEBACK_HTTP_PORT=\nPOSTGRES_PASSWORD=x\n", "utf-8")
    done = run("doctor")
    assert done.exit_code == 0, done.output
    assert "is COMEBACK_KEEP_DAYS meant?" in done.stderr
    assert done.stderr.count("Warning") == 1


def test_the_data_folder_may_stand_in_the_file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every setting that the help lists is read from the file, the data folder among them."""
    monkeypatch.delenv("COMEBACK_DATA")
    (tmp_path / ".env").write_text(f"COMEBACK_DATA={tmp_path / 'elsewhere'}\n", "utf-8")
    run("chat", text="hello\n")
    assert (tmp_path / "elsewhere" / "comeback.sqlite3").exists()
    assert "  COMEBACK_DATA\n" in run("serve", "--help").output


@pytest.mark.parametrize(
    ("name", "value"),
    [("COMEBACK_LOG_LEVEL", "loud"), ("COMEBACK_PROMPTS", "nowhere"), ("COMEBACK_KEYS", "zz"), ("COMEBACK_KEEP_DAYS", "x")],
)
def test_a_setting_that_cannot_be_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """No setting ends in a traceback, and none that cannot be followed is passed over."""
    monkeypatch.setenv(name, value)
    done = run("serve")
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    assert name in done.output or "a key is 32 bytes" in done.output
    assert "nothing to serve" not in done.output


def test_the_level_of_the_log_may_be_in_small_letters(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMEBACK_LOG_LEVEL", "warning")
    assert "nothing to serve" in run("serve").output


def test_a_lost_key_is_not_replaced_by_a_new_one(run: Run, tmp_path: Path) -> None:
    """Where the key file of what is stored is gone, every command says so, and none makes another; put back, all is there."""
    run("chat", text=TALK)
    key = tmp_path / "data" / "comeback.key"
    kept = key.read_text()
    key.unlink()
    for command in (("chat",), ("export",), ("doctor",), ("serve",), ("migrate", "--rotate")):
        done = run(*command)
        assert done.exit_code == 1, command
        assert "cannot be read without it" in done.output, command
    assert not key.exists()
    key.write_text(kept)
    assert run("export", "--to", "out").exit_code == 0


def test_another_key_is_said_at_the_start(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """With keys that open nothing of what is stored no conversation begins; with the right one among them it goes on."""
    old, new = run("migrate", "--new-key").output.strip(), run("migrate", "--new-key").output.strip()
    monkeypatch.setenv("COMEBACK_KEYS", old)
    run("chat", text=TALK)
    monkeypatch.setenv("COMEBACK_KEYS", new)
    for command in ("chat", "doctor", "serve"):
        done = run(command)
        assert (done.exit_code, "encrypted with another key" in done.output) == (1, True), command
    monkeypatch.setenv("COMEBACK_KEYS", f"{new},{old}")
    assert run("doctor").exit_code == 0
    assert run("chat", text="hello\n").exit_code == 0


def test_the_doctor_makes_nothing(run: Run, tmp_path: Path) -> None:
    """It looks, and leaves no file behind."""
    assert run("doctor").exit_code == 0
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("command", [("chat",), ("export",), ("migrate",), ("doctor",)])
def test_a_database_that_cannot_be_used_is_one_line(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    """One that is none, and one of a newer version, are said with what to do, by every command that opens it."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "comeback.sqlite3").write_bytes(b"no database" * 2000)
    done = run(*command)
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    assert "COMEBACK_DATABASE" in done.output
    (folder / "comeback.sqlite3").unlink()
    assert run("migrate").exit_code == 0
    with sqlite3.connect(folder / "comeback.sqlite3") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099'")
    done = run(*command)
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    assert "newer version" in done.output


@pytest.mark.parametrize(
    "command",
    [("export", "--to", "/proc/nowhere"), ("simulate", "--people", "1", "--days", "1", "--picture", "/nowhere/x.png")],
)
def test_a_place_that_cannot_be_written_to_is_named(run: Run, command: tuple[str, ...]) -> None:
    run("chat", text=TALK)
    done = run(*command)
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    assert command[-1] in done.output


@pytest.mark.parametrize("charset", ["latin-1", "utf-16", "utf-8"])
def test_a_talk_in_another_encoding_goes_on(run: Run, charset: str) -> None:
    """A file that was written elsewhere breaks no turn: what can be read of it is heard."""
    done = run("chat", text=TALK.replace("Zephyrine", "Zéphyrine").encode(charset))
    assert done.exit_code == 0
    assert done.exception is None
    assert "went wrong" not in done.output
    assert run("export", "--to", "out").exit_code == 0


def test_a_text_that_is_no_text_is_read_as_far_as_it_goes(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"\xff\xfe rejected by Acme by email yesterday")
    done = run("read", "x.txt")
    assert done.exit_code == 0
    assert "Acme" in done.output


def test_the_share_of_the_limits_can_be_set(run, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """`COMEBACK_NUDGE_SHARE` is in the help, reaches the worker's pace, and is named where it is no part of anything."""
    from adapters.clock import SystemClock
    from adapters.house import build, settings
    from adapters.serving import _worker

    assert "COMEBACK_NUDGE_SHARE" in run("serve", "--help").output
    monkeypatch.setenv("COMEBACK_NUDGE_SHARE", "0.25")
    assert _worker(build(settings(), SystemClock())).pace.share == 0.25
    monkeypatch.setenv("COMEBACK_NUDGE_SHARE", "3")
    assert "COMEBACK_NUDGE_SHARE" in run("serve").output


def test_the_advice_is_all_there(run) -> None:  # type: ignore[no-untyped-def]
    """`advice` lists the ninety rows, none of them open."""
    done = run("advice")
    assert all(f"A{n:02d}" in done.output for n in range(1, 91))
    assert "None open." in done.output


def test_read_says_what_is_understood(run) -> None:  # type: ignore[no-untyped-def]
    """`read` names what it understood and the words that carry it."""
    done = run("read", text="Acme emailed me yesterday, final round, they took an internal candidate")
    assert "internal" in done.output
    assert '"' in done.output
