"""Encryption at rest: AES-256-GCM under the first of a list of keys; any of the list can read, so that keys can be rotated.

A sealed body is `version (1) | key id (4) | nonce (12) | ciphertext and tag`. The row's own name is authenticated with it,
so that a body cannot be moved to another row or another person unnoticed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_VERSION = b"\x01"


class WrongKey(ValueError):
    """A key is missing, malformed, or none of those given can read what is stored. The message says what to do."""


class Cipher:
    """Seals and opens bodies. `keys` are 32 bytes each; the first one seals."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys:
            raise WrongKey("there is no key: set COMEBACK_KEYS or COMEBACK_KEY_FILE")
        self._keys = {self._name(key): AESGCM(key) for key in keys}
        self._first = self._name(keys[0])
        self._head = _VERSION + self._first

    @staticmethod
    def _name(key: bytes) -> bytes:
        return hashlib.blake2b(key, digest_size=4, person=b"comeback-key").digest()

    def seal(self, plain: bytes, name: str) -> bytes:
        """Encrypt `plain` for the row called `name`."""
        nonce = os.urandom(12)
        return self._head + nonce + self._keys[self._first].encrypt(nonce, plain, name.encode())

    def open(self, sealed: bytes, name: str) -> bytes:
        """Decrypt. Raises WrongKey where none of the keys fits or the body was changed or moved."""
        sealed = bytes(sealed)
        key = self._keys.get(sealed[1:5])
        if sealed[:1] != _VERSION or key is None:
            raise WrongKey(
                "what is stored was encrypted with a key that is not in COMEBACK_KEYS; add that key at the end of the list"
            )
        try:
            return key.decrypt(sealed[5:17], sealed[17:], name.encode())
        except InvalidTag:
            raise WrongKey("a stored body does not belong to its row; restore it from a backup") from None

    @property
    def names(self) -> list[bytes]:
        """The keys' ids, each of which stands in the second to fifth byte of what that key sealed."""
        return list(self._keys)

    def stale(self, sealed: bytes) -> bool:
        """Whether `sealed` was not made with the first key, so that a rotation has to seal it anew."""
        return bytes(sealed[1:5]) != self._first


def new_key() -> str:
    """A fresh key as it is written into settings and key files: 32 random bytes, URL-safe base64."""
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


def parse_keys(text: str) -> list[bytes]:
    """Keys from a setting or a file, parted by commas or line breaks. Raises WrongKey where one is no key."""
    keys = []
    for part in text.replace(",", "\n").split():
        try:
            key = base64.urlsafe_b64decode(part)
        except (binascii.Error, ValueError):
            key = b""
        if len(key) != 32:
            raise WrongKey("a key is 32 bytes in URL-safe base64; make one with `comeback migrate --new-key`")
        keys.append(key)
    return keys


def keys_from_file(path: Path) -> list[bytes]:
    """The keys of a key file, which is made, readable by its owner only, where it does not exist."""
    try:
        text = path.read_text()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return keys_from_file(path)
        text = new_key() + "\n"
        with os.fdopen(handle, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    keys = parse_keys(text)
    if not keys:
        raise WrongKey(f"the key file {path.name} is empty; restore it from a backup, or remove it to begin without the old data")
    return keys
