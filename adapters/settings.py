"""Settings, by environment variable or by a file (`.env`, or the one that COMEBACK_SETTINGS names).

`comeback serve --help` lists them."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import Literal

from dotenv import dotenv_values
from platformdirs import user_data_path
from pydantic import AliasChoices, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

FILE = "COMEBACK_SETTINGS"
"""What names another file than `.env`."""


def _name(name: str) -> AliasChoices:
    return AliasChoices(name, name.lower())


class Settings(BaseSettings):
    """Everything that can be set. Nothing has to be, for the terminal."""

    model_config = SettingsConfigDict(
        env_file=os.environ.get(FILE, ".env"),
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        populate_by_name=True,
    )

    data_folder: Path | None = Field(None, validation_alias=_name("COMEBACK_DATA"))
    """The data folder: the SQLite file and the key file, where nothing else is set. Default: the user's own."""
    database: str = Field("", validation_alias=_name("COMEBACK_DATABASE"))
    """Where conversations are kept: sqlite:///path or postgresql://user:password@host/name. Default: a SQLite file
    in the data folder."""
    keys: SecretStr = Field(SecretStr(""), validation_alias=_name("COMEBACK_KEYS"))
    """Encryption keys, parted by commas; the first one encrypts, all can read. Default: the key file."""
    key_file: Path | None = Field(None, validation_alias=_name("COMEBACK_KEY_FILE"))
    """The file that holds the keys; made at the first start, readable by its owner only. Default: a file in the data folder;
    with PostgreSQL none is made there, since what is stored would outlive it."""
    prompts: Path | None = Field(None, validation_alias=_name("COMEBACK_PROMPTS"))
    """A folder with pages of your own; their headings replace ours (your helplines, your privacy notice)."""
    keep_days: int = Field(365, ge=1, validation_alias=_name("COMEBACK_KEEP_DAYS"))
    """After so many days without a visit a person's data is removed."""
    nudge_share: float = Field(1.0, gt=0, le=1, validation_alias=_name("COMEBACK_NUDGE_SHARE"))
    """This process's part of the platforms' limits for reminders, above 0 and at most 1. Several replicas on one database share a
    workspace's budget: with three of them, 0.33 each."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", validation_alias=_name("COMEBACK_LOG_LEVEL"))
    """DEBUG, INFO, WARNING or ERROR. No level logs what people write."""
    http_host: str = Field("127.0.0.1", validation_alias=_name("COMEBACK_HTTP_HOST"))
    """Where health, metrics and Slack's HTTP mode listen."""
    http_port: int = Field(8080, ge=0, le=65535, validation_alias=_name("COMEBACK_HTTP_PORT"))
    """The port for them."""

    slack_bot_token: SecretStr = Field(SecretStr(""), validation_alias=_name("SLACK_BOT_TOKEN"))
    """Slack, one workspace: the bot token (xoxb-...), in your app at api.slack.com/apps under OAuth & Permissions."""
    slack_app_token: SecretStr = Field(SecretStr(""), validation_alias=_name("SLACK_APP_TOKEN"))
    """Slack, Socket Mode (with SLACK_BOT_TOKEN): the app-level token (xapp-...) with connections:write, under Basic Information >
    App-Level Tokens. No public address is needed."""
    slack_signing_secret: SecretStr = Field(SecretStr(""), validation_alias=_name("SLACK_SIGNING_SECRET"))
    """Slack, HTTP (with SLACK_BOT_TOKEN, without SLACK_APP_TOKEN): the signing secret, under Basic Information > App Credentials.
    Slack posts events, buttons, commands and shortcuts to /slack/events at COMEBACK_HTTP_PORT."""
    slack_client_id: str = Field("", validation_alias=_name("SLACK_CLIENT_ID"))
    """Slack, HTTP, many workspaces (with SLACK_SIGNING_SECRET, without SLACK_BOT_TOKEN): the client id, under Basic Information >
    App Credentials. They install the bot at /slack/install."""
    slack_client_secret: SecretStr = Field(SecretStr(""), validation_alias=_name("SLACK_CLIENT_SECRET"))
    """Slack, many workspaces: the client secret, beside the client id."""
    slack_api_url: str = Field("https://slack.com/api/", validation_alias=_name("SLACK_API_URL"))
    """Slack's Web API, with the path before the methods' names; change it only to talk to a test server, for instance to
    http://127.0.0.1:8000/api/."""

    discord_token: SecretStr = Field(SecretStr(""), validation_alias=_name("DISCORD_TOKEN"))
    """Discord: the bot's token, under Bot in the developer portal."""
    discord_guilds: str = Field("", validation_alias=_name("DISCORD_GUILDS"))
    """Discord: server ids, parted by commas, to which commands are synced instead of globally."""
    discord_shards: int = Field(0, ge=0, validation_alias=_name("DISCORD_SHARDS"))
    """Discord: number of shards; 0 lets Discord recommend it beyond 1,000 servers."""
    discord_api_url: str = Field("https://discord.com/api/v10", validation_alias=_name("DISCORD_API_URL"))
    """Discord's REST API; another address for a test server, such as http://127.0.0.1:8000/api/v10."""
    discord_gateway_url: str = Field("", validation_alias=_name("DISCORD_GATEWAY_URL"))
    """Discord's gateway; empty, the API is asked for it. An address for a test server, such as ws://127.0.0.1:8000/gateway."""

    model: str = Field("", validation_alias=_name("COMEBACK_MODEL"))
    """A language model that may put an interviewer's lines in a rehearsal into other words: its name, as the server knows it
    (gpt-5-mini, llama3.2). Empty: every line is said as it was written. Nothing else goes to it; people can turn it off."""
    model_url: str = Field("https://api.openai.com/v1", validation_alias=_name("COMEBACK_MODEL_URL"))
    """The model's server, any that speaks OpenAI's protocol: http://localhost:11434/v1 for Ollama, and so on."""
    model_key: SecretStr = Field(SecretStr(""), validation_alias=_name("COMEBACK_MODEL_KEY"))
    """The key for that server, where it wants one."""
    model_provider: str = Field("", validation_alias=_name("COMEBACK_MODEL_PROVIDER"))
    """Who runs it, as people are told in the chat. Default: the server's name."""

    @field_validator("model_url")
    @classmethod
    def _address(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("write the whole address, such as http://localhost:11434/v1")
        return url

    @field_validator("log_level", mode="before")
    @classmethod
    def _capitals(cls, level: object) -> object:
        return level.upper() if isinstance(level, str) else level

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.data_folder or user_data_path("comeback", appauthor=False)

    @property
    def database_url(self) -> str:
        return self.database or f"sqlite:///{self.data / 'comeback.sqlite3'}"

    @property
    def keys_path(self) -> Path:
        return self.key_file or self.data / "comeback.key"


def doubts() -> list[str]:
    """What was set and is read by nothing, each in a sentence: a name that is none of ours, a file that is not there.

    A misspelt name would otherwise leave a default in force, and nobody told."""
    file = Path(os.environ.get(FILE, ".env"))
    found = [] if FILE not in os.environ or file.is_file() else [f"{FILE} names {file}, and there is no such file"]
    ours = [name for name, _, _ in described()]
    written = dotenv_values(file, encoding="utf-8") if file.is_file() else {}
    for name in sorted({name.upper() for name in (*os.environ, *written)} - {*ours, FILE}):
        if "COMEBACK_SERVICE_HOST" in os.environ and name.startswith(("COMEBACK_SERVICE_", "COMEBACK_PORT")):
            continue  # Kubernetes tells every process of a Service that is called comeback
        near = difflib.get_close_matches(name, ours, 1, cutoff=0.9)
        # What belongs to another program may begin as Slack's and Discord's settings do.
        if name.startswith("COMEBACK_") or (near and name.startswith(("SLACK_", "DISCORD_"))):
            found.append(f"{name} is no setting of ours" + (f"; is {near[0]} meant?" if near else ""))
    return found


def named(given: Settings) -> dict[str, str]:
    """The settings by the names under which an operator knows them."""
    named: dict[str, str] = {}
    for field_name, value in given:
        alias = Settings.model_fields[field_name].validation_alias
        if isinstance(alias, AliasChoices):
            plain = value.get_secret_value() if isinstance(value, SecretStr) else value
            named[str(alias.choices[0])] = "" if plain is None else str(plain)
    return named


def described() -> list[tuple[str, str, str]]:
    """(name, default, meaning) of every setting, for `--help`."""
    import ast
    import inspect

    rows: list[tuple[str, str, str]] = []
    body = ast.parse(inspect.getsource(Settings)).body[0]
    assert isinstance(body, ast.ClassDef)
    for field_node, doc_node in zip(body.body, body.body[1:], strict=False):
        if not (isinstance(field_node, ast.AnnAssign) and isinstance(field_node.target, ast.Name)):
            continue
        if not (isinstance(doc_node, ast.Expr) and isinstance(doc_node.value, ast.Constant)):
            continue
        field = Settings.model_fields[field_node.target.id]
        alias = field.validation_alias
        name = alias.choices[0] if isinstance(alias, AliasChoices) else field_node.target.id
        default = field.default
        shown = "" if isinstance(default, SecretStr) or default in (None, "") else str(default)
        rows.append((str(name), shown, " ".join(str(doc_node.value.value).split())))
    return rows
