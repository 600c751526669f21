"""Encryption at rest."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from adapters.storage.cipher import Cipher, WrongKey, keys_from_file, parse_keys


def test_a_body_opens_only_in_its_own_row() -> None:
    """A sealed body that was moved to another row, or changed by one bit, does not open."""
    cipher = Cipher([b"a" * 32])
    sealed = cipher.seal(b"words", "ann/case/1")
    assert cipher.open(sealed, "ann/case/1") == b"words"
    with pytest.raises(WrongKey):
        cipher.open(sealed, "bob/case/1")
    with pytest.raises(WrongKey):
        cipher.open(sealed[:-1] + bytes([sealed[-1] ^ 1]), "ann/case/1")


def test_a_key_that_is_not_given_is_named_as_the_trouble() -> None:
    """Without its key a body does not open, and the message says what to do."""
    sealed = Cipher([b"a" * 32]).seal(b"words", "x")
    with pytest.raises(WrongKey, match="COMEBACK_KEYS"):
        Cipher([b"b" * 32]).open(sealed, "x")


def test_the_key_file_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    """The first start makes the file with owner-only rights; the next one reads the same key."""
    path = tmp_path / "deep" / "comeback.key"
    first = keys_from_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keys_from_file(path) == first
    assert len(first[0]) == 32


def test_an_empty_key_file_is_not_replaced_in_silence(tmp_path: Path) -> None:
    """A key file that lost its content is an error that says so, since a new key could read nothing."""
    path = tmp_path / "comeback.key"
    path.write_text("")
    with pytest.raises(WrongKey, match="empty"):
        keys_from_file(path)


@pytest.mark.parametrize("text", ["short", "!!!", "A" * 40])
def test_what_is_no_key_is_refused(text: str) -> None:
    """A malformed key is refused with the way to make one."""
    with pytest.raises(WrongKey, match="new-key"):
        parse_keys(text)
