"""The built package works with the source away."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_the_wheel_talks_without_the_source(tmp_path: Path) -> None:
    """A wheel holds the pages and the language's data: the command checks its words and talks from it alone."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    env = {"PYTHONPATH": str(tmp_path / "site"), "COMEBACK_DATA": str(tmp_path / "data"), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "adapters.cli", "chat"],
        input="hello\nI was turned down by Acme yesterday\n",
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=env,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Comeback" in done.stdout
    assert done.stderr == ""


def _copied(folder: Path) -> None:
    """What the first stage of the Containerfile copies, copied into a folder."""
    stage = re.split(r"^FROM ", (ROOT / "deploy" / "Containerfile").read_text("utf-8"), flags=re.MULTILINE)[1]
    for line in re.findall(r"^COPY (.+)$", stage, re.MULTILINE):
        *sources, to = line.split()
        for source in sources:
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, folder / to, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
                continue
            target = folder / to / Path(source).name if to.endswith("/") else folder / to
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / source, target)


def test_the_image_builds_the_same_wheel_from_what_it_copies(tmp_path: Path) -> None:
    """Every file that the wheel needs is copied into the image's first stage: what it builds there is what a checkout builds."""
    _copied(tmp_path / "image")
    names = []
    for place, out in ((tmp_path / "image", tmp_path / "a"), (ROOT, tmp_path / "b")):
        build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
        done = subprocess.run(build, cwd=place, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        [wheel] = out.glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            names.append({name for name in archive.namelist() if "__pycache__" not in name})
    assert names[0] == names[1]
    assert "bot/language/data/vectors.npy" in names[0]


def test_the_image_looks_at_the_port_that_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """The health check of the image is a command that runs, and asks the port on which the process listens."""
    text = (ROOT / "deploy" / "Containerfile").read_text("utf-8")
    [listed] = re.findall(r"HEALTHCHECK(?:.|\\\n)*?CMD (\[.*\])", text)
    _, option, code = json.loads(listed)
    asked: list[str] = []
    monkeypatch.setattr(urllib.request, "urlopen", lambda url, timeout: asked.append(url))
    for port in (None, "", "9000"):
        monkeypatch.delenv("COMEBACK_HTTP_PORT", raising=False)
        if port is not None:
            monkeypatch.setenv("COMEBACK_HTTP_PORT", port)
        exec(compile(code, "health", "exec"), {})
    assert option == "-c"
    assert [url.split(":")[2] for url in asked] == ["8080/health", "8080/health", "9000/health"]
