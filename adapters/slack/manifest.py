"""The app's manifest: what the code uses of Slack, and the page `deploy/slack-manifest.yaml` that asks for just that."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any, Final

import yaml

from adapters.slack import inbound

SCOPES: Final[Mapping[str, str]] = {
    "assistant:write": "show suggested first lines and that an answer is on its way",
    "chat:write": "answer in direct messages, and send nudges there",
    "commands": "offer /comeback and the shortcuts",
    "files:write": "show the progress picture and hand over an export",
    "im:history": "receive what a person writes to the bot in direct messages, also while it was away, and see what arrived",
    "im:read": "see which direct conversations there are, so that first words written while it was away are found",
    "im:write": "open the direct conversation for a nudge",
    "users:read": "read the time zone of a profile, so that nothing rings at night",
}
"""The scopes of the bot's token, each with what it is needed for. There is no other."""
METHODS: Final[Mapping[str, str]] = {
    "assistant.threads.setStatus": "assistant:write",
    "assistant.threads.setSuggestedPrompts": "assistant:write",
    "chat.postEphemeral": "chat:write",
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "conversations.history": "im:history",
    "conversations.open": "im:write",
    "conversations.replies": "im:history",
    "files.completeUploadExternal": "files:write",
    "files.getUploadURLExternal": "files:write",
    "users.conversations": "im:read",
    "users.info": "users:read",
}
"""The methods of the Web API that the code calls and that need a scope."""
PLACEHOLDER: Final = "https://comeback.example.org"


def path() -> Path:
    """Where the manifest stands: beside the code in a checkout, inside the package where it was installed."""
    beside = Path(__file__).resolve().parents[2] / "deploy" / "slack-manifest.yaml"
    if beside.is_file():
        return beside
    packaged = resources.files("adapters.slack") / "slack-manifest.yaml"
    return Path(str(packaged))


def text(url: str = "", file: Path | None = None) -> str:
    """The manifest, ready to paste: for Socket Mode, or with `url` (https://...) for HTTP.

    Raises ValueError where `url` is no https address."""
    page = (file or path()).read_text(encoding="utf-8")
    if not url:
        return page
    if not url.startswith("https://") or " " in url:
        raise ValueError("--url must be the bot's public address and begin with https://, for example https://bot.example.org")
    base = url.rstrip("/").removesuffix("/slack/events")
    out = []
    for line in page.splitlines():
        bare = line.strip()
        if bare.startswith("# http: "):
            line = line.replace("# http: ", "", 1)
        if bare.startswith("socket_mode_enabled:"):
            line = line.replace("true", "false")
        out.append(line.replace(PLACEHOLDER, base))
    return "\n".join(out) + "\n"


def load(url: str = "") -> dict[str, Any]:
    """The manifest as data."""
    data = yaml.safe_load(text(url))
    assert isinstance(data, dict)
    return data


def drift(manifest: Mapping[str, Any]) -> list[str]:
    """How a manifest differs from what the code uses, one line each; nothing where it fits."""
    out: list[str] = []

    def compare(what: str, there: set[str], used: set[str]) -> None:
        out.extend(f"{what} {name} is used and not in the manifest: add it" for name in sorted(used - there))
        out.extend(f"{what} {name} is in the manifest and not used: take it out" for name in sorted(there - used))

    features = manifest.get("features") or {}
    scopes = ((manifest.get("oauth_config") or {}).get("scopes") or {}).get("bot") or []
    compare("the scope", set(scopes), set(SCOPES))
    commands = {one["command"] for one in features.get("slash_commands") or []}
    compare("the command", commands, {inbound.COMMAND})
    shortcuts = {one["callback_id"]: one["type"] for one in features.get("shortcuts") or []}
    compare("the shortcut", set(shortcuts), set(inbound.SHORTCUTS))
    for name, kind in shortcuts.items():
        wanted = "message" if name in inbound.MESSAGE_SHORTCUTS else "global"
        if name in inbound.SHORTCUTS and kind != wanted:
            out.append(f"the shortcut {name} must be of type {wanted}")
    settings = manifest.get("settings") or {}
    events = set((settings.get("event_subscriptions") or {}).get("bot_events") or [])
    compare("the event", events, set(inbound.EVENTS))
    if not (settings.get("interactivity") or {}).get("is_enabled"):
        out.append("interactivity must be enabled, or no button works")
    if not (features.get("app_home") or {}).get("home_tab_enabled"):
        out.append("the Home tab must be enabled")
    if not (features.get("app_home") or {}).get("messages_tab_enabled"):
        out.append("the Messages tab must be enabled")
    if (features.get("app_home") or {}).get("messages_tab_read_only_enabled"):
        out.append("the Messages tab must not be read-only")
    return out
