"""Through which proxy an address is reached, as the environment says (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).

slack-sdk (3.47) takes the first proxy that is set for every address, whatever NO_PROXY says, and knows only its own calls. What
goes to a `response_url` or an upload's address needs the same way out, and an address of this machine needs none.
"""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass


def proxy_for(url: str) -> str | None:
    """The proxy for an address; `None` where it is reached directly."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if _here(host) or proxy_bypass(host):
        return None
    known = getproxies()
    scheme = {"ws": "http", "wss": "https"}.get(parts.scheme, parts.scheme)
    return known.get(scheme) or known.get("all") or None


def _here(host: str) -> bool:
    """Whether an address is this machine's own."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
