"""Slack: `inbound` reads its payloads, `outbound` writes its blocks, `app` connects, routes and drains."""
