"""The command, as somebody at a keyboard uses it."""

from __future__ import annotations

import json
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

    def invoke(*args: str, text: str = "") -> Result:
        return CliRunner().invoke(main, list(args), input=text)

    return invoke


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
        assert "encrypted with another key" in told.output
        assert not keys.exists()
    monkeypatch.setenv("DISCORD_TOKEN", "x")
    monkeypatch.setenv("COMEBACK_HTTP_PORT", "0")
    served = run("serve")
    assert served.exit_code == 1
    assert "COMEBACK_KEYS" in served.output
    monkeypatch.delenv("DISCORD_TOKEN")
    kept.replace(keys)
    assert "encrypted with another key" not in run("doctor").output


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
